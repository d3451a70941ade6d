namespace KubeSharp;

/// <summary>
/// What few objects have, kept in one field of all: unknown fields, the marker of a patch, the type that an embedded object states.
/// </summary>
internal sealed record ObjectExtras
{
    public KMap<KValue>? UnknownFields { get; init; }

    public PartialMarker? Marker { get; init; }

    /// <summary>The apiVersion that an object inside another one states; the outermost object always writes its own.</summary>
    public string? ApiVersion { get; init; }

    /// <summary>The kind that an object inside another one states.</summary>
    public string? Kind { get; init; }

    public static ObjectExtras? With(ObjectExtras? extras, KMap<KValue>? unknownFields)
    {
        var fields = unknownFields is { Count: > 0 } or { RemovedKeys: not null } ? unknownFields : null;
        return Normalize((extras ?? new()) with { UnknownFields = fields });
    }

    public static ObjectExtras? Normalize(ObjectExtras extras) =>
        extras is { UnknownFields: null, Marker: null, ApiVersion: null, Kind: null } ? null : extras;
}

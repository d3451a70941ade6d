using KubeSharp.TypeModel;

namespace KubeSharp;

/// <summary>Keeps what is made for patches, partial objects and maps that remove keys, out of stacks.</summary>
internal sealed class PartialGuard : ObjectSearch
{
    private readonly bool _takesWaivers;

    private PartialGuard(bool takesWaivers) => _takesWaivers = takesWaivers;

    /// <summary>Whether an object was met that may lack fields of its type where it stands.</summary>
    public bool HasMetRestriction { get; private set; }

    /// <summary>Whether a partial object was let pass, since nothing that is required where it stands is missing.</summary>
    public bool HasPassedPartial { get; private set; }

    /// <summary>The partial object that lacks too much to pass, and what it lacks; null when there is none.</summary>
    public string? Incomplete { get; private set; }

    /// <summary>The path of the first partial value in an object, or null; empty when it is the object itself.</summary>
    public static string? Find(SchemaObject value) => new PartialGuard(takesWaivers: false).FindIn(value);

    /// <summary>Whether nothing in an object, a list, a map or a value is partial.</summary>
    public static bool IsWhole(object value) => new PartialGuard(takesWaivers: false).FindInValue(value) is null;

    /// <summary>A guard for one object that lets a partial one pass where the schema waives what its type requires.</summary>
    public static PartialGuard WithWaivers() => new(takesWaivers: true);

    /// <inheritdoc/>
    protected override string? Test(SchemaObject value, FieldRestriction? restriction)
    {
        HasMetRestriction |= restriction is not null;
        if (value.Extras?.Marker is not { } marker)
        {
            return null;
        }

        // What removes something is a patch even where nothing is missing.
        if (!_takesWaivers || restriction is not { HasWaivers: true } || marker.Removes || marker.WithoutFields.Count != 0)
        {
            return "";
        }

        if (RequiredFields.MissingIn(value, restriction).FirstOrDefault() is { } missing)
        {
            Incomplete = $"{value.SchemaType.Name} without '{missing.Name}'";
            return missing.Name;
        }

        HasPassedPartial = true;
        return null;
    }

    /// <inheritdoc/>
    protected override bool Passes(KMap map) => map.RemovedKeys is null;
}

using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace KubeSharp.Analyzers.Fixes;

/// <summary>A change of code that would mend a diagnostic. It travels in the diagnostic's properties and additional locations.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Code">The expression, member, entry or item, without a comma.</param>
/// <param name="Title">What an editor offers.</param>
/// <param name="Key">What it has in common with changes of other places that are made together.</param>
/// <param name="Place">The expression that is changed.</param>
internal sealed record ProposedFix(FixKind Kind, string Code, string Title, string Key, Location Place)
{
    private const string Prefix = "fix.";

    /// <summary>Writes fixes as properties; their places go with the diagnostic in the same order.</summary>
    public static ImmutableDictionary<string, string?> Write(IReadOnlyList<ProposedFix> fixes)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>(StringComparer.Ordinal);
        for (var i = 0; i < fixes.Count; i++)
        {
            properties.Add(Name(i, nameof(Kind)), fixes[i].Kind.ToString());
            properties.Add(Name(i, nameof(Code)), fixes[i].Code);
            properties.Add(Name(i, nameof(Title)), fixes[i].Title);
            properties.Add(Name(i, nameof(Key)), fixes[i].Key);
        }

        return properties.ToImmutable();
    }

    /// <summary>The fixes of a diagnostic of one kind.</summary>
    public static IEnumerable<ProposedFix> Read(Diagnostic diagnostic, FixKind kind)
    {
        for (var i = 0; i < diagnostic.AdditionalLocations.Count; i++)
        {
            if (Property(i, nameof(Kind)) == kind.ToString() && Property(i, nameof(Code)) is { } code
                && Property(i, nameof(Title)) is { } title && Property(i, nameof(Key)) is { } key)
            {
                yield return new(kind, code, title, key, diagnostic.AdditionalLocations[i]);
            }
        }

        string? Property(int place, string name) => diagnostic.Properties.TryGetValue(Name(place, name), out var text) ? text : null;
    }

    private static string Name(int place, string name) => Prefix + place.ToString(CultureInfo.InvariantCulture) + "." + name;
}

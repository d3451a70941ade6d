using KubeSharp.TypeModel;

namespace KubeSharp;

/// <summary>What is wrong with a patch, in the words of its author.</summary>
internal static class PatchErrors
{
    public static void ThrowIfMissing(SchemaObject value, IEnumerable<SchemaField> missing, string path)
    {
        var names = string.Join(", ", missing.Select(static field => field.Name));
        if (names.Length == 0)
        {
            return;
        }

        var message = $"The patch leaves {Describe(value)} without what it requires: {names}.";
        throw new ManifestException([new Diagnostic(Severity.Error, DiagnosticIds.PartialObject, message) { Path = path }]);
    }

    public static ArgumentException NoKey(SchemaObject item, SchemaField field, string path) => new(
        $"{path}: the items of '{field.Name}' are merged by {string.Join(" and ", field.ListKeys)}, "
        + $"which this {item.SchemaType.Name} of the patch lacks.");

    private static string Describe(SchemaObject value) =>
        (value is KubernetesObject kind ? ObjectText.NameOf(kind) : ObjectIdentity.ListKeyOf(value)) is { Length: > 0 } name
            ? $"{value.SchemaType.Name} '{name}'"
            : value.SchemaType.Name;
}

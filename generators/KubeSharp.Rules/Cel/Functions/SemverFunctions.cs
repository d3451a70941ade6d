using KubeSharp.Rules.Cel.Evaluation;
using KubeSharp.Rules.Cel.Types;

namespace KubeSharp.Rules.Cel.Functions;

/// <summary>Versions (apiserver/pkg/cel/library/semverlib.go).</summary>
internal static class SemverFunctions
{
    public static void AddTo(CelFunctionTable table)
    {
        table.Add("semver(string): semver", static a => Of(SemanticVersion.Parse(a[0].Text)));
        table.Add("semver(string, bool): semver", static a => Of(Parse(a)));
        table.Add("isSemver(string): bool", static a => CelValue.Of(SemanticVersion.Parse(a[0].Text) is not null));
        table.Add("isSemver(string, bool): bool", static a => CelValue.Of(Parse(a) is not null));
        table.Add("semver.major(): int", static a => CelValue.Of((long)Version(a[0]).Major));
        table.Add("semver.minor(): int", static a => CelValue.Of((long)Version(a[0]).Minor));
        table.Add("semver.patch(): int", static a => CelValue.Of((long)Version(a[0]).Patch));
        table.Add("semver.isGreaterThan(semver): bool", static a => CelValue.Of(Version(a[0]).CompareTo(Version(a[1])) > 0));
        table.Add("semver.isLessThan(semver): bool", static a => CelValue.Of(Version(a[0]).CompareTo(Version(a[1])) < 0));
        table.Add("semver.compareTo(semver): int", static a => CelValue.Of((long)Version(a[0]).CompareTo(Version(a[1]))));
    }

    private static SemanticVersion? Parse(CelValue[] arguments) =>
        arguments[1].IsTrue ? SemanticVersion.ParseNormalized(arguments[0].Text) : SemanticVersion.Parse(arguments[0].Text);

    private static CelValue Of(SemanticVersion? version) =>
        version is null ? CelValue.Error("the text is no semantic version") : CelValue.Of(new CelOpaque(CelExtensionTypes.Semver, version));

    private static SemanticVersion Version(CelValue value) => (SemanticVersion)value.Opaque.Content;
}

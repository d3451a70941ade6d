using KubeSharp.Schema.Model;
using KubeSharp.Schema.Naming;

namespace KubeSharp.Schema.Emission;

/// <summary>
/// Writes the class that finds types by apiVersion and kind: switches, so that a program loads only the types that it meets.
/// </summary>
internal static class KindSourceEmitter
{
    private const string SchemaType = "global::KubeSharp.TypeModel.SchemaType";

    public static string Emit(KindSourceModel source)
    {
        var dot = source.FullName.LastIndexOf('.');
        var name = source.FullName.Substring(dot + 1);
        var access = source.IsPublic ? "public" : "internal";
        var writer = new SourceWriter().Header();
        if (dot >= 0)
        {
            writer.Line($"namespace {source.FullName.Substring(0, dot)}").Open();
        }

        writer.Summary("Finds the generated types by apiVersion and kind, for readers of manifests.")
            .Line($"{access} sealed class {name} : global::KubeSharp.IKindSource")
            .Open()
            .Line("private static readonly (string ApiVersion, string Kind)[] s_kinds =")
            .Line("[")
            .Indent();
        foreach (var kind in source.Kinds)
        {
            writer.Line($"({Literals.String(kind.ApiVersion)}, {Literals.String(kind.Kind)}),");
        }

        writer.Outdent().Line("];").Blank()
            .Line($"private {name}()").Open().Close().Blank()
            .Summary("The one instance.").Line($"public static {name} Instance {{ get; }} = new();").Blank()
            .InheritDoc()
            .Line("public global::System.Collections.Generic.IEnumerable<(string ApiVersion, string Kind)> Kinds =>")
            .Indent().Line("global::System.Array.AsReadOnly(s_kinds);").Outdent().Blank();
        EmitFind(writer, source);
        writer.Close();
        return (dot >= 0 ? writer.Close() : writer).ToString();
    }

    private static void EmitFind(SourceWriter writer, KindSourceModel source)
    {
        var groups = source.Kinds.GroupBy(kind => kind.ApiVersion, StringComparer.Ordinal).ToList();
        var methods = KindSourceNames.MethodsOf(groups.Select(group => group.Key), source.FullName);
        writer.InheritDoc()
            .Line($"public {SchemaType}? Find(string apiVersion, string kind) => apiVersion switch")
            .Line("{").Indent();
        foreach (var group in groups)
        {
            writer.Line($"{Literals.String(group.Key)} => {methods[group.Key]}(kind),");
        }

        writer.Line("_ => null,").Outdent().Line("};");
        foreach (var group in groups)
        {
            writer.Blank().Line($"private static {SchemaType}? {methods[group.Key]}(string kind) => kind switch").Line("{").Indent();
            foreach (var kind in group)
            {
                writer.Line($"{Literals.String(kind.Kind)} => {SchemaType}<{kind.TypeName}>.Instance,");
            }

            writer.Line("_ => null,").Outdent().Line("};");
        }
    }
}

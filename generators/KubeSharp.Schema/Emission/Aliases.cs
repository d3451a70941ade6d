namespace KubeSharp.Schema.Emission;

/// <summary>
/// The namespaces that a generated file names at every turn, each under an alias. What follows <c>::</c> is looked up behind the alias and
/// nowhere else, so that no type or member of a schema can be taken for it, as safe as <c>global::</c> and a third of its length. Inside
/// the namespace of the file the aliases clash with nothing: all names there begin with a capital letter.
/// </summary>
internal static class Aliases
{
    public const string System = "_s::";
    public const string Runtime = "_k::";
    public const string TypeModel = "_m::";
    private const string Unit = "_u::";

    public static SourceWriter WriteTo(SourceWriter writer, string @namespace) => writer
        .Line("using _k = global::KubeSharp;")
        .Line("using _r = global::System.Diagnostics.CodeAnalysis.SetsRequiredMembersAttribute;")
        .Line("using _m = global::KubeSharp.TypeModel;")
        .Line("using _s = global::System;")
        .Line($"using _u = global::{@namespace};");

    /// <summary>The name of a type, behind an alias if it stands in the namespace of the file.</summary>
    /// <param name="typeName">The full name, beginning with <c>global::</c>.</param>
    /// <param name="namespace">The namespace of the file.</param>
    public static string Shorten(string typeName, string @namespace)
    {
        const string Global = "global::";
        var start = Global.Length + @namespace.Length + 1;
        return typeName.Length > start && typeName[start - 1] == '.' && typeName.IndexOf('.', start) < 0
            && string.CompareOrdinal(typeName, Global.Length, @namespace, 0, @namespace.Length) == 0
            ? Unit + typeName.Substring(start)
            : typeName;
    }
}

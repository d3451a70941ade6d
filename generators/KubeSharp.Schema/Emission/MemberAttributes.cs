using KubeSharp.Schema.Model;
using KubeSharp.Schema.Reading;

namespace KubeSharp.Schema.Emission;

/// <summary>Writes the attributes that tell analyzers what a type or field is on the wire, and in which releases it can be used.</summary>
internal static class MemberAttributes
{
    /// <summary>The constant with what a schema asks; no member is called so, since all begin with a capital or an underscore.</summary>
    public const string ConstraintsName = "constraints";

    public static SourceWriter Attributes(this SourceWriter writer, Lifecycle lifecycle)
    {
        Write(writer, "Since", lifecycle.Since);
        Write(writer, "DeprecatedIn", lifecycle.DeprecatedIn);
        Write(writer, "RemovedIn", lifecycle.RemovedIn);
        Write(writer, "ReplacedBy", lifecycle.ReplacedBy);
        return writer;
    }

    /// <summary>Has the compiler warn as a server does.</summary>
    public static SourceWriter Obsolete(this SourceWriter writer, string? warning)
    {
        if (warning is not null)
        {
            writer.Line($"[global::System.Obsolete({Literals.String(warning)})]");
        }

        return writer;
    }

    /// <summary>Says which kind the objects of a type are.</summary>
    public static SourceWriter Kind(this SourceWriter writer, GroupVersionKind? kind) =>
        kind is null ? writer : writer.Line($"[global::KubeSharp.Kind({Literals.String(kind.ApiVersion)}, {Literals.String(kind.Kind)})]");

    /// <summary>
    /// Says what the schema of a kind asks of values; the text is a constant of the type. Names in attributes are
    /// looked up among the members of their type, where the name of a kind may be an inherited one: <c>Kind</c>.
    /// </summary>
    public static SourceWriter Constraints(this SourceWriter writer, ObjectModel type) => type.Constraints is null
        ? writer : writer.Line($"[global::KubeSharp.SchemaConstraints({ConstraintsName})]");

    /// <summary>Says how manifests write a member, where its name does not tell.</summary>
    /// <param name="writer">Takes the code.</param>
    /// <param name="expected">What a reader takes the name or value for without being told.</param>
    /// <param name="wireName">The name or value in manifests.</param>
    public static SourceWriter WireName(this SourceWriter writer, string expected, string wireName) =>
        expected == wireName ? writer : writer.Line($"[global::KubeSharp.WireName({Literals.String(wireName)})]");

    private static void Write(SourceWriter writer, string name, string? argument)
    {
        if (argument is not null)
        {
            writer.Line($"[global::KubeSharp.{name}({Literals.String(argument)})]");
        }
    }
}

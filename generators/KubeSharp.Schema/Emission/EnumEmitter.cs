using KubeSharp.Schema.Model;

namespace KubeSharp.Schema.Emission;

/// <summary>Writes an open enum: a struct with the known values as static members and a conversion from any text.</summary>
internal static class EnumEmitter
{
    private const string TypeModel = "global::KubeSharp.TypeModel.";

    public static void Emit(SourceWriter writer, EnumModel type, bool isPublic)
    {
        var name = type.Name;
        var values = string.Join(", ", type.Members.Select(Describe));
        writer.Summary($"Known values: {values}. Takes any other text too, for values of newer servers.")
            .Line($"{(isPublic ? "public" : "internal")} readonly record struct {name} : {TypeModel}IStringScalar<{name}>")
            .Open()
            .Line("private readonly string? _value;")
            .Blank()
            .Line($"private {name}(string value) => _value = value;");
        foreach (var member in type.Members)
        {
            writer.Blank()
                .Summary($"{Describe(member)}.")
                .Line($"public static {name} {member.Name} => new({Literals.String(member.Value)});");
        }

        writer.Blank()
            .InheritDoc().Line("public string Value => _value ?? \"\";").Blank()
            .Line($"static {TypeModel}FieldKind {TypeModel}IFieldScalar.Kind => {TypeModel}FieldKind.Enum;")
            .Blank()
            .Summary("Takes a value as a manifest holds it, known or not.")
            .Line("/// <param name=\"value\">The text.</param>")
            .Line($"public static implicit operator {name}(string value)")
            .Open()
            .Line("global::System.ArgumentNullException.ThrowIfNull(value);")
            .Line("return new(value);")
            .Close()
            .Blank()
            .InheritDoc().Line($"public static {name} FromText(string text) => new(text);").Blank()
            .InheritDoc().Line($"public {TypeModel}FieldValue ToFieldValue() => Value;").Blank()
            .InheritDoc()
            .Line($"public bool Equals({name} other) =>")
            .Indent().Line("global::System.String.Equals(Value, other.Value, global::System.StringComparison.Ordinal);").Outdent().Blank()
            .InheritDoc().Line("public override int GetHashCode() => global::System.StringComparer.Ordinal.GetHashCode(Value);").Blank()
            .Summary("The text as a manifest holds it.").Line("public override string ToString() => Value;")
            .Close();
    }

    private static string Describe(EnumMember member) =>
        member.Value.Length == 0 ? "the empty text" : $"<c>{DocComments.Escape(member.Value)}</c>";
}

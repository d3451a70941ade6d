using KubeSharp.Schema.Model;

namespace KubeSharp.Schema.Emission;

/// <summary>Writes an open enum: a struct with the known values as static members and a conversion from any text.</summary>
internal static class EnumEmitter
{
    private const string TypeModel = Aliases.TypeModel;

    public static void Emit(SourceWriter writer, EnumModel type, UnitModel unit)
    {
        var name = type.Name;
        var values = string.Join(", ", type.Members.Select(Describe));
        writer.Summary($"Known values: {values}. Takes any other text too, for values of newer servers.")
            .Line($"{(unit.IsPublic ? "public" : "internal")} readonly record struct {name} : {TypeModel}IStringScalar<{name}>")
            .Open()
            .Line("private readonly string? _value;")
            .Line($"private {name}(string value) => _value = value;")
            .Blank();
        foreach (var member in type.Members)
        {
            if (member.Name != member.Value)
            {
                writer.Summary($"{Describe(member)}.");
            }

            writer.WireName(member.Name, member.Value).Line($"public static {name} {member.Name} => new({Literals.String(member.Value)});");
        }

        writer.Blank()
            .Line("public string Value => _value ?? \"\";").Blank()
            .Line($"static {TypeModel}FieldKind {TypeModel}IFieldScalar.Kind => {TypeModel}FieldKind.Enum;")
            .Blank()
            .Line($"public static implicit operator {name}(string value) => new({TypeModel}MemberAccess.NotNull(value));")
            .Blank()
            .Line($"public static {name} FromText(string text) => new(text);").Blank()
            .Line($"public {TypeModel}FieldValue ToFieldValue() => Value;").Blank()
            .Line($"public bool Equals({name} other) => Value == other.Value;").Blank()
            .Line("public override int GetHashCode() => Value.GetHashCode();").Blank()
            .Line("public override string ToString() => Value;")
            .Close();
    }

    private static string Describe(EnumMember member) =>
        member.Value.Length == 0 ? "the empty text" : $"<c>{DocComments.Escape(member.Value)}</c>";
}

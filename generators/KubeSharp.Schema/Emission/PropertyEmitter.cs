using KubeSharp.Schema.Model;

namespace KubeSharp.Schema.Emission;

/// <summary>Writes the property of a field, and the method that changes it.</summary>
internal static class PropertyEmitter
{
    private const string AbsentException = "global::System.InvalidOperationException";

    public static void Emit(SourceWriter writer, FieldModel field)
    {
        var typeName = FieldCode.TypeName(field.Type);
        writer.Describe(field.Description, $"The <c>{DocComments.Escape(field.WireName)}</c> field.", field.Lifecycle)
            .Attributes(field.Lifecycle)
            .Line(field.IsRequired ? $"public required {typeName} {field.MemberName}" : $"public {typeName}? {field.MemberName}")
            .Open()
            .Line($"get => {Getter(field, typeName)};")
            .Line($"init => {Setter(field)};")
            .Close();
    }

    /// <summary>Writes <c>WithSpec(spec => spec with { ... })</c>, which changes a part without naming what is around it.</summary>
    public static void EmitWith(SourceWriter writer, FieldModel field, ObjectModel type)
    {
        var typeName = FieldCode.TypeName(field.Type);
        var index = type.Fields.Select((other, i) => (other, i)).First(pair => ReferenceEquals(pair.other, field)).i;
        var present = field.Type is FieldType.Object
            ? FormattableString.Invariant($"global::KubeSharp.TypeModel.MemberAccess.ToChange({field.BackingName}, this, {index})")
            : $"{field.BackingName} ?? {typeName}.Empty";
        var cref = $"<see cref=\"{field.MemberName}\"/>";
        writer.Summary($"A copy with a changed {cref}; where that is absent, the change begins with an empty one.")
            .Line("/// <param name=\"change\">Makes the new value of the present one.</param>");
        if (field.Type is FieldType.Object)
        {
            writer.Line($"/// <exception cref=\"{AbsentException}\">It is absent and has required fields.</exception>");
        }

        var resultName = field.IsRequired ? typeName : typeName + "?";
        writer.Line($"public {type.Name} {field.WithName}(global::System.Func<{typeName}, {resultName}> change)")
            .Open()
            .Line("global::System.ArgumentNullException.ThrowIfNull(change);")
            .Line($"return this with {{ {field.MemberName} = change({present}) }};")
            .Close();
    }

    private static string Getter(FieldModel field, string typeName)
    {
        if (FieldCode.IsText(field.Type))
        {
            var absent = field.IsRequired ? "default" : $"default({typeName}?)";
            return $"{field.BackingName} is null ? {absent} : {typeName}.FromText({field.BackingName})";
        }

        return !field.IsRequired ? field.BackingName
            : FieldCode.IsValueType(field.Type) ? field.BackingName + ".GetValueOrDefault()"
            : field.BackingName + "!";
    }

    private static string Setter(FieldModel field) => FieldCode.IsText(field.Type)
        ? $"{field.BackingName} = value{(field.IsRequired ? "" : "?")}.Value"
        : $"{field.BackingName} = value";
}

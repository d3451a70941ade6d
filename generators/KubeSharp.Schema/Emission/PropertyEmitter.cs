using KubeSharp.Schema.Model;

namespace KubeSharp.Schema.Emission;

/// <summary>Writes the property of a field, and the method that changes it.</summary>
/// <param name="writer">Takes the code.</param>
/// <param name="code">Names what fields hold.</param>
/// <param name="type">The type that has the properties.</param>
/// <param name="hasBackingFields">Whether the values stand in fields of the type, otherwise in its base.</param>
internal sealed class PropertyEmitter(SourceWriter writer, FieldCode code, ObjectModel type, bool hasBackingFields)
{
    public void Emit(FieldModel field)
    {
        var typeName = code.TypeName(field.Type);
        // A status is read and not written, mostly by machines: its types have descriptions, their fields need none.
        writer.Describe(
                type.IsStatus ? null : field.Description,
                hasBackingFields ? $"The <c>{DocComments.Escape(field.WireName)}</c> field." : null,
                field.Lifecycle,
                type.IsStatus ? null : ConstraintText.Of(field.Constraints))
            .Attributes(field.Lifecycle)
            .WireName(char.ToLowerInvariant(field.MemberName[0]) + field.MemberName.Substring(1), field.WireName)
            .Line($"public {(field.IsRequired ? "required " + typeName : typeName + "?")} {field.MemberName} "
                + $"{{ get => {Getter(field, typeName)}; init => {Setter(field)}; }}");
    }

    /// <summary>Writes <c>WithSpec(spec => spec with { ... })</c>, which changes a part without naming what is around it.</summary>
    public void EmitWith(FieldModel field)
    {
        var typeName = code.TypeName(field.Type);
        var resultName = field.IsRequired ? typeName : typeName + "?";
        var signature = $"public {type.Name} {field.WithName}({Aliases.System}Func<{typeName}, {resultName}> change) => ";
        if (!hasBackingFields)
        {
            writer.Line(FormattableString.Invariant($"{signature}({type.Name})ChangeField({IndexOf(field)}, change);"));
            return;
        }

        var changed = field.Type is FieldType.Object
            ? FormattableString.Invariant($"{Aliases.TypeModel}MemberAccess.Change({field.BackingName}, this, {IndexOf(field)}, change)")
            : $"{Aliases.TypeModel}MemberAccess.Change({field.BackingName} ?? {typeName}.Empty, change)";
        writer.Summary($"A copy with a changed <see cref=\"{field.MemberName}\"/>.")
            .Line($"{signature}this with {{ {field.MemberName} = {changed} }};");
    }

    private int IndexOf(FieldModel field)
    {
        for (var i = 0; i < type.Fields.Count; i++)
        {
            if (ReferenceEquals(type.Fields[i], field))
            {
                return i;
            }
        }

        throw new InvalidOperationException($"The type {type.Name} has no field {field.WireName}.");
    }

    private string Getter(FieldModel field, string typeName)
    {
        if (!hasBackingFields)
        {
            return Present(field, code.Read(field.Type, field.IsRequired, IndexOf(field)));
        }

        if (FieldCode.IsText(field.Type))
        {
            var absent = field.IsRequired ? "default" : $"default({typeName}?)";
            return $"{field.BackingName} is null ? {absent} : {typeName}.FromText({field.BackingName})";
        }

        return Present(field, field.BackingName);
    }

    private static string Present(FieldModel field, string value) => !field.IsRequired ? value
        : FieldCode.IsValueType(field.Type) ? value + ".GetValueOrDefault()"
        : value + "!";

    private string Setter(FieldModel field)
    {
        var value = !FieldCode.IsText(field.Type) ? "value" : field.IsRequired ? "value.Value" : "value?.Value";
        return hasBackingFields
            ? $"{field.BackingName} = {value}"
            : FieldCode.Write(field.Type, IndexOf(field), value);
    }
}

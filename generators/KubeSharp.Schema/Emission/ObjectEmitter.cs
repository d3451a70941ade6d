using KubeSharp.Schema.Model;

namespace KubeSharp.Schema.Emission;

/// <summary>Writes the record of a type. What all types share is in its base; here is what names the type's own members.</summary>
internal sealed class ObjectEmitter(SourceWriter writer, ObjectModel type, UnitModel unit)
{
    private const string Runtime = Aliases.Runtime;
    private const string TypeModel = Aliases.TypeModel;
    private const string Part = TypeModel + "SchemaPart";
    private const string SetsRequiredMembers = "[_r]";

    private readonly FieldCode _code = new(unit.Namespace);
    private readonly string _fullName = Aliases.Shorten($"global::{unit.Namespace}.{type.Name}", unit.Namespace);

    private bool HasRequired => type.Fields.Any(static member => member.IsRequired);

    private string Interface => $"{TypeModel}ISchemaObject<{_fullName}>";

    public void Emit()
    {
        var fallback = type.Kind is null
            ? $"The schema <c>{DocComments.Escape(type.SchemaName)}</c>."
            : $"The kind <c>{DocComments.Escape(type.Kind.Kind)}</c> of <c>{DocComments.Escape(type.Kind.ApiVersion)}</c>.";
        writer.Describe(type.Description, fallback, type.Lifecycle)
            .Attributes(type.Lifecycle)
            .Obsolete(type.DeprecationWarning)
            .Kind(type.Kind)
            .Constraints(type)
            .Line($"{(unit.IsPublic ? "public" : "internal")} sealed partial record {type.Name} : "
                + $"{Runtime}{(type.Kind is null ? "SchemaObject" : "KubernetesObject")}, {Interface}")
            .Open();
        if (unit.HasBackingFields)
        {
            EmitBackingFields();
        }

        EmitConstructors();
        var properties = new PropertyEmitter(writer, _code, type, unit.HasBackingFields);
        foreach (var field in type.Fields)
        {
            writer.Blank();
            properties.Emit(field);
        }

        EmitDescription();
        if (unit.HasBackingFields)
        {
            EmitAccess();
        }

        EmitIdentity();
        foreach (var field in type.Fields.Where(HasWith))
        {
            writer.Blank();
            properties.EmitWith(field);
        }

        writer.Close();
    }

    /// <summary>
    /// Types of custom resources have the method for objects, where it saves naming what is around; a status is not written by hand.
    /// </summary>
    private bool HasWith(FieldModel field) =>
        field.WithName is not null && (unit.HasBackingFields || (!type.IsStatus && field.Type is FieldType.Object));

    private void EmitBackingFields()
    {
        foreach (var field in type.Fields)
        {
            var typeName = FieldCode.IsText(field.Type) ? "string" : _code.TypeName(field.Type);
            writer.Line($"private {typeName}? {field.BackingName};");
        }

        if (type.Fields.Count > 0)
        {
            writer.Blank();
        }
    }

    private void EmitConstructors()
    {
        writer.Line($"public {type.Name}() {{ }}").Blank();
        if (unit.HasBackingFields)
        {
            writer.Summary("Makes a partial object, for a patch; nothing is required of it.");
        }

        if (HasRequired)
        {
            writer.Line(SetsRequiredMembers);
        }

        writer.Line($"public {type.Name}({Runtime}PartialMarker marker) : base(marker) {{ }}");
    }

    private void EmitDescription()
    {
        // One literal: the compiler takes a third of its time for joining many.
        if (type.Constraints is { } constraints)
        {
            writer.Blank().Line($"private const string {MemberAttributes.ConstraintsName} =").Indent()
                .Line(Literals.String(constraints) + ";").Outdent();
        }

        // The parts are those of KubeSharp.TypeModel.SchemaPart: 0 an object, 1 the table, 2 the references.
        writer.Blank().Line($"protected override {TypeModel}SchemaType SchemaType => {TypeModel}SchemaType<{_fullName}>.Instance;")
            .Blank().Line($"static {Part} {Interface}.Part(int part) =>").Indent()
            .Line($"part == 0 ? {Part}.Object(new {_fullName}({(HasRequired ? $"default({Runtime}PartialMarker)!" : "")}))")
            .Line($": part == 1 ? {Part}.Table({Literals.String(TypeTable.Of(type))}u8"
                + $"{(type.Constraints is null ? "" : ", " + MemberAttributes.ConstraintsName)})");
        var references = type.Fields.Select(field => _code.Reference(field.Type)).Where(reference => reference is not null).ToList();
        if (references.Count == 0)
        {
            writer.Line(": default;").Outdent();
            return;
        }

        writer.Line($": {Part}.References(").Indent();
        for (var i = 0; i < references.Count; i++)
        {
            writer.Line(references[i] + (i == references.Count - 1 ? ");" : ","));
        }

        writer.Outdent().Outdent();
    }

    private void EmitAccess()
    {
        var count = type.Fields.Count;
        if (count > 0)
        {
            EmitNextField(count);
        }

        writer.Blank().Line($"protected override void SetField(int index, {TypeModel}FieldValue value)").Open();
        if (count > 0)
        {
            writer.Line("switch (index)").Line("{");
            for (var i = 0; i < count; i++)
            {
                writer.Line(FormattableString.Invariant($"case {i}: value.Put(out {type.Fields[i].BackingName}); return;"));
            }

            writer.Line("}");
        }

        writer.Line($"throw new {Aliases.System}ArgumentOutOfRangeException(nameof(index));").Close();
    }

    /// <summary>
    /// Each case falls into the next one: a writer calls once for each field that is set, instead of once for each field.
    /// </summary>
    private void EmitNextField(int count)
    {
        writer.Blank().Line($"protected override {TypeModel}FieldValue NextField(ref int index)").Open().Line("switch (index)").Line("{");
        for (var i = 0; i < count; i++)
        {
            var name = type.Fields[i].BackingName;
            var next = i == count - 1 ? "default" : FormattableString.Invariant($"case {i + 1}");
            writer.Line(FormattableString.Invariant($"case {i}: if ({name} is not null) {{ index = {i}; return {name}; }} goto {next};"));
        }

        writer.Line(FormattableString.Invariant($"default: index = {count}; return default;")).Line("}").Close();
    }

    private void EmitIdentity()
    {
        if (unit.HasBackingFields)
        {
            // Of a record without fields the compiler makes the same.
            writer.Blank()
                .Line($"public bool Equals({type.Name}? other) => base.Equals(other);").Blank()
                .Line("public override int GetHashCode() => base.GetHashCode();");
        }

        writer.Blank().Line($"protected override bool PrintMembers({Aliases.System}Text.StringBuilder builder) => false;");
    }
}

using KubeSharp.Schema.Model;

namespace KubeSharp.Schema.Emission;

/// <summary>Writes the record of a type. What all types share is in its base; here is what names the type's own members.</summary>
internal sealed class ObjectEmitter(SourceWriter writer, ObjectModel type, UnitModel unit)
{
    private const string Runtime = "global::KubeSharp.";
    private const string TypeModel = Runtime + "TypeModel.";
    private const string SetsRequiredMembers = "[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]";

    private readonly string _fullName = $"global::{unit.Namespace}.{type.Name}";

    private bool HasRequired => type.Fields.Any(static member => member.IsRequired);

    private string Interface => $"{TypeModel}ISchemaObject<{_fullName}>";

    public void Emit()
    {
        var fallback = type.Kind is null
            ? $"The schema <c>{DocComments.Escape(type.SchemaName)}</c>."
            : $"The kind <c>{DocComments.Escape(type.Kind.Kind)}</c> of <c>{DocComments.Escape(type.Kind.ApiVersion)}</c>.";
        writer.Describe(type.Description, fallback, type.Lifecycle)
            .Attributes(type.Lifecycle)
            .Line($"{(unit.IsPublic ? "public" : "internal")} sealed partial record {type.Name} : "
                + $"{Runtime}{(type.Kind is null ? "SchemaObject" : "KubernetesObject")}, {Interface}")
            .Open();
        EmitBackingFields();
        EmitConstructors();
        foreach (var field in type.Fields)
        {
            PropertyEmitter.Emit(writer.Blank(), field);
        }

        EmitDescription();
        EmitAccess();
        EmitIdentity();
        foreach (var field in type.Fields.Where(field => field.WithName is not null))
        {
            PropertyEmitter.EmitWith(writer.Blank(), field, type);
        }

        writer.Close();
    }

    private void EmitBackingFields()
    {
        foreach (var field in type.Fields)
        {
            var typeName = FieldCode.IsText(field.Type) ? "string" : FieldCode.TypeName(field.Type);
            writer.Line($"private {typeName}? {field.BackingName};");
        }

        if (type.Fields.Count > 0)
        {
            writer.Blank();
        }
    }

    private void EmitConstructors()
    {
        writer.Summary("Makes an object with nothing set.")
            .Line($"public {type.Name}()").Open().Close()
            .Blank()
            .Summary("Makes a partial object, for a patch; nothing is required of it.")
            .Line("/// <param name=\"marker\"><c>Partial</c>, or <c>Remove</c>.</param>")
            .Line(SetsRequiredMembers)
            .Line($"public {type.Name}({Runtime}PartialMarker marker)")
            .Indent().Line(": base(marker)").Outdent()
            .Open().Close();
        if (HasRequired)
        {
            // For readers, which set fields one by one.
            writer.Blank()
                .Line(SetsRequiredMembers)
                .Line($"private {type.Name}({TypeModel}UnsetMarker _)").Open().Close();
        }
    }

    private void EmitDescription()
    {
        writer.Blank().Line($"static global::System.ReadOnlySpan<byte> {Interface}.Table =>").Indent();
        var lines = TypeTable.Lines(type);
        for (var i = 0; i < lines.Count; i++)
        {
            writer.Line($"{Literals.String(lines[i])}u8{(i == lines.Count - 1 ? ";" : " +")}");
        }

        var references = type.Fields.Select(field => FieldCode.Reference(field.Type)).Where(reference => reference is not null).ToList();
        writer.Outdent().Blank()
            .InheritDoc()
            .Line($"protected override {TypeModel}SchemaType SchemaType => {TypeModel}SchemaType<{_fullName}>.Instance;")
            .Blank()
            .Line($"static {_fullName} {Interface}.Create() => new({(HasRequired ? $"default({TypeModel}UnsetMarker)" : "")});")
            .Blank();
        if (references.Count == 0)
        {
            writer.Line($"static {TypeModel}ItemType[] {Interface}.References() => [];");
            return;
        }

        writer.Line($"static {TypeModel}ItemType[] {Interface}.References() =>").Line("[").Indent();
        foreach (var reference in references)
        {
            writer.Line(reference + ",");
        }

        writer.Outdent().Line("];");
    }

    /// <summary>
    /// Statements, not switch expressions: those would convert all values to one common type before they become a FieldValue.
    /// </summary>
    private void EmitAccess()
    {
        writer.Blank().InheritDoc().Line($"protected override {TypeModel}FieldValue GetField(int index)").Open();
        EmitSwitch(i => $"return {type.Fields[i].BackingName};");
        writer.Line("throw new global::System.ArgumentOutOfRangeException(nameof(index));").Close();

        EmitNextField();

        writer.Blank().InheritDoc().Line($"protected override void SetField(int index, {TypeModel}FieldValue value)").Open();
        EmitSwitch(i => $"{type.Fields[i].BackingName} = value.{FieldCode.Accessor(type.Fields[i].Type)}; return;");
        writer.Line("throw new global::System.ArgumentOutOfRangeException(nameof(index));").Close();
    }

    /// <summary>
    /// Each case falls into the next one: a writer calls once for each field that is set, instead of once for each field.
    /// </summary>
    private void EmitNextField()
    {
        var count = type.Fields.Count;
        if (count == 0)
        {
            return;
        }

        writer.Blank().InheritDoc().Line($"protected override {TypeModel}FieldValue NextField(ref int index)").Open()
            .Line("switch (index)").Open();
        for (var i = 0; i < count; i++)
        {
            var name = type.Fields[i].BackingName;
            var next = i == count - 1 ? "default" : FormattableString.Invariant($"case {i + 1}");
            writer.Line(FormattableString.Invariant($"case {i}: if ({name} is not null) {{ index = {i}; return {name}; }} goto {next};"));
        }

        writer.Line(FormattableString.Invariant($"default: index = {count}; return default;")).Close().Close();
    }

    private void EmitSwitch(Func<int, string> statement)
    {
        if (type.Fields.Count == 0)
        {
            return;
        }

        writer.Line("switch (index)").Open();
        for (var i = 0; i < type.Fields.Count; i++)
        {
            writer.Line(FormattableString.Invariant($"case {i}: {statement(i)}"));
        }

        writer.Close().Blank();
    }

    private void EmitIdentity() => writer.Blank()
        .InheritDoc().Line($"public bool Equals({type.Name}? other) => base.Equals(other);").Blank()
        .InheritDoc().Line("public override int GetHashCode() => base.GetHashCode();").Blank()
        .InheritDoc().Line("protected override bool PrintMembers(global::System.Text.StringBuilder builder) => false;");
}

using KubeSharp.Schema.Documentation;
using KubeSharp.Schema.Model;
using KubeSharp.Schema.Naming;
using KubeSharp.Schema.Reading;

namespace KubeSharp.Schema.Resolving;

/// <summary>Resolves the fields of a planned type.</summary>
/// <param name="types">Decides what fields hold.</param>
/// <param name="constraints">Writes what kinds ask of values.</param>
/// <param name="documentation">The descriptions of what has none in its schema.</param>
internal sealed class ObjectResolver(FieldTypes types, ConstraintSchema constraints, DocumentationIndex? documentation)
{
    /// <summary>The fields of a type. Notes the keys of lists at the types of their items.</summary>
    public EquatableArray<FieldModel> ResolveFields(TypePlan plan)
    {
        var required = RequiredFields.Of(plan);
        var backingNames = new NameScope([]);
        return TypePlan.FieldsOf(plan.Schema, plan.Kind is not null)
            .Select(property => ResolveField(plan, property, required.Contains(property.Name), backingNames))
            .ToEquatableArray();
    }

    /// <summary>The finished type, once all types have their fields.</summary>
    public ObjectModel ToModel(TypePlan plan, EquatableArray<FieldModel> fields) => new()
    {
        Name = plan.Name,
        SchemaName = plan.SchemaName,
        Kind = plan.Kind,
        Scope = plan.Kind is null ? ResourceScope.Unknown : plan.Origin.Definition.Scope,
        ItemKeys = plan.ItemKeys(),
        Fields = fields,
        Description = plan.Schema.Description ?? documentation?.FindType(plan.SchemaName),
        Lifecycle = plan.Schema.Lifecycle,
        IsStatus = plan.IsStatus && !plan.IsKubernetes,
        PreservesUnknownFields = plan.Schema.PreservesUnknownFields,
        DeprecationWarning = plan.Origin.Definition.DeprecationWarning,
        Constraints = plan.Kind is null || plan.IsKubernetes ? null : constraints.Write(plan.Schema),
    };

    private FieldModel ResolveField(TypePlan plan, PropertyNode property, bool isRequired, NameScope backingNames)
    {
        var schema = property.Schema;
        var type = types.Resolve(schema, plan, property.Name);
        var item = type is FieldType.List { Item: FieldType.Object named } ? types.PlanOf(named) : null;
        var keys = FieldOptionReader.ReadListKeys(schema, item?.MemberNames.Keys);
        if (keys.Count > 0 && types.IsGenerated(item!))
        {
            item!.AddItemKeys(keys);
        }

        var isAtomicType = type is FieldType.Object whole && types.PlanOf(whole).Schema.MapType == "atomic";
        var member = plan.MemberNames[property.Name];
        return new()
        {
            WireName = property.Name,
            MemberName = member,
            BackingName = MemberNames.BackingOf(member, backingNames),
            WithName = WithNameOf(plan, member, type),
            Type = type,
            Options = FieldOptionReader.Read(schema, type, isRequired, keys.Count > 0, isAtomicType),
            ListKeys = keys,
            Restriction = InnermostOf(schema).Restriction,
            Constraints = plan.IsKubernetes ? default : ConstraintsOf(schema),
            Description = schema.Description ?? documentation?.FindProperty(plan.SchemaName, property.Name),
            Lifecycle = schema.Lifecycle,
        };
    }

    /// <summary>What bounds a field's values, the server's default first.</summary>
    private static EquatableArray<Constraint> ConstraintsOf(SchemaNode schema) => schema.Default is { } value
        ? new[] { new Constraint("default", value) }.Concat(schema.Constraints).ToEquatableArray()
        : schema.Constraints;

    /// <summary>What a field, or its lists and maps however deep, hold in the end.</summary>
    private static SchemaNode InnermostOf(SchemaNode schema) =>
        (schema.Items ?? schema.AdditionalProperties) is { } inner ? InnermostOf(inner) : schema;

    /// <summary>A helper for what has parts to change; a field that is called like it, or the type, has the name first.</summary>
    private static string? WithNameOf(TypePlan plan, string member, FieldType type)
    {
        var name = "With" + member;
        var hasParts = type is FieldType.Object or FieldType.List or FieldType.Map;
        return hasParts && plan.Name != name && !plan.MemberNames.ContainsValue(name) ? name : null;
    }
}

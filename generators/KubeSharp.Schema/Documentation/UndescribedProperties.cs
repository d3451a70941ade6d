namespace KubeSharp.Schema.Documentation;

/// <summary>Our own words for the properties that Kubernetes itself leaves without a description.</summary>
/// <remarks>Most are keywords of JSON Schema: see draft-wright-json-schema-validation-00, and draft 4's core for the references.</remarks>
internal static class UndescribedProperties
{
    /// <summary>Descriptions by package, type and property: <c>apiextensions.v1.JSONSchemaProps.maximum</c>.</summary>
    public static readonly IReadOnlyDictionary<string, string> Descriptions = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["apiextensions.v1.ExternalDocumentation.description"] = "What the documentation is about.",
        ["apiextensions.v1.ExternalDocumentation.url"] = "Where the documentation is.",
        ["apiextensions.v1.JSONSchemaProps.$ref"] = "A reference to another schema. A CustomResourceDefinition must not have one.",
        ["apiextensions.v1.JSONSchemaProps.$schema"] = "The dialect of JSON Schema that the schema is written in.",
        ["apiextensions.v1.JSONSchemaProps.allOf"] = "Schemas that a value must satisfy, all of them.",
        ["apiextensions.v1.JSONSchemaProps.anyOf"] = "Schemas of which a value must satisfy at least one.",
        ["apiextensions.v1.JSONSchemaProps.definitions"] = "Schemas to refer to. A CustomResourceDefinition must not have them.",
        ["apiextensions.v1.JSONSchemaProps.dependencies"] =
            "What else an object must have or satisfy once it has a property. A CustomResourceDefinition must not have them.",
        ["apiextensions.v1.JSONSchemaProps.description"] = "What the value means, for readers and for kubectl explain.",
        ["apiextensions.v1.JSONSchemaProps.enum"] = "The values that are allowed.",
        ["apiextensions.v1.JSONSchemaProps.exclusiveMaximum"] = "True when a number must be less than the maximum, not equal to it.",
        ["apiextensions.v1.JSONSchemaProps.exclusiveMinimum"] = "True when a number must be greater than the minimum, not equal to it.",
        ["apiextensions.v1.JSONSchemaProps.externalDocs"] = "Where more is written about the value.",
        ["apiextensions.v1.JSONSchemaProps.id"] = "The schema's own address. A CustomResourceDefinition must not have one.",
        ["apiextensions.v1.JSONSchemaProps.maxItems"] = "The largest number of items of a list.",
        ["apiextensions.v1.JSONSchemaProps.maxLength"] = "The largest length of a string, in characters.",
        ["apiextensions.v1.JSONSchemaProps.maxProperties"] = "The largest number of properties of an object, or of keys of a map.",
        ["apiextensions.v1.JSONSchemaProps.maximum"] = "The largest number that is allowed; see exclusiveMaximum.",
        ["apiextensions.v1.JSONSchemaProps.minItems"] = "The smallest number of items of a list.",
        ["apiextensions.v1.JSONSchemaProps.minLength"] = "The smallest length of a string, in characters.",
        ["apiextensions.v1.JSONSchemaProps.minProperties"] = "The smallest number of properties of an object, or of keys of a map.",
        ["apiextensions.v1.JSONSchemaProps.minimum"] = "The smallest number that is allowed; see exclusiveMinimum.",
        ["apiextensions.v1.JSONSchemaProps.multipleOf"] = "A number must be a multiple of this one.",
        ["apiextensions.v1.JSONSchemaProps.not"] = "A schema that a value must not satisfy.",
        ["apiextensions.v1.JSONSchemaProps.nullable"] = "True when an explicit null is allowed; otherwise the API server drops it.",
        ["apiextensions.v1.JSONSchemaProps.oneOf"] = "Schemas of which a value must satisfy exactly one.",
        ["apiextensions.v1.JSONSchemaProps.pattern"] = "A regular expression (Go's syntax) that must match within a string.",
        ["apiextensions.v1.JSONSchemaProps.patternProperties"] =
            "Schemas of properties by patterns of their names. A CustomResourceDefinition must not have them.",
        ["apiextensions.v1.JSONSchemaProps.properties"] = "The properties of an object, each with its schema.",
        ["apiextensions.v1.JSONSchemaProps.required"] = "The names of the properties that an object must have.",
        ["apiextensions.v1.JSONSchemaProps.title"] = "A name of the value, for readers.",
        ["apiextensions.v1.JSONSchemaProps.type"] = "The type of the value: object, array, string, integer, number or boolean.",
        ["apiextensions.v1.JSONSchemaProps.uniqueItems"] =
            "True when no two items of a list may be equal. A CustomResourceDefinition must not ask for it: use the list type 'set'.",
        ["certificates.v1.CertificateSigningRequest.metadata"] = "The name, labels and annotations of the request.",
        ["meta.v1.GroupResource.group"] = "The API group, empty for the core group.",
        ["meta.v1.GroupResource.resource"] = "The plural name of the resource.",
    };
}

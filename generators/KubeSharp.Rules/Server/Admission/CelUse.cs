namespace KubeSharp.Rules.Server.Admission;

/// <summary>What an expression in CEL is for, which decides the names that it knows and the type of its result.</summary>
internal enum CelUse
{
    /// <summary>Whether a webhook or policy is asked at all.</summary>
    MatchCondition,

    /// <summary>A value that other expressions of a policy use.</summary>
    PolicyVariable,

    /// <summary>Whether a policy lets a request pass.</summary>
    PolicyValidation,

    /// <summary>The message of a policy that refuses a request.</summary>
    PolicyMessage,

    /// <summary>A text, or nothing, for the audit log.</summary>
    AuditAnnotation,

    /// <summary>A patch in the form of RFC 6902.</summary>
    JsonPatch,

    /// <summary>A patch in the form of an object.</summary>
    ApplyConfiguration,

    /// <summary>Whether a value of a custom resource is valid.</summary>
    SchemaRule,

    /// <summary>The message of a custom resource's rule.</summary>
    SchemaMessage,

    /// <summary>Whether a device can be used for a claim.</summary>
    DeviceSelector,
}

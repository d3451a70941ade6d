namespace KubeSharp;

/// <summary>The ids of all diagnostics of the runtime and the tool. An id is never given to another meaning.</summary>
internal static class DiagnosticIds
{
    public const string UnknownField = "KUBE1001";
    public const string WrongType = "KUBE1002";
    public const string MalformedValue = "KUBE1003";
    public const string DuplicateKey = "KUBE1004";
    public const string Syntax = "KUBE1005";
    public const string UnknownKind = "KUBE1006";
    public const string NoKind = "KUBE1007";
    public const string LimitExceeded = "KUBE1008";
    public const string Unreadable = "KUBE1009";

    public const string ProgramFailed = "KUBE3001";
    public const string StackFailed = "KUBE3002";
    public const string DuplicateObject = "KUBE3003";
    public const string PartialObject = "KUBE3004";
    public const string NoName = "KUBE3005";
    public const string OutputFailed = "KUBE3006";
    public const string UnwritableValue = "KUBE3007";
    public const string OutputDiffers = "KUBE3010";
    public const string CommentsLost = "KUBE3011";
    public const string Internal = "KUBE3012";
}

namespace KubeSharp.Rules.Patterns;

/// <summary>What a step of a program does.</summary>
internal enum PatternStepKind
{
    Set,
    Split,
    Jump,
    Assert,
    Match,
}

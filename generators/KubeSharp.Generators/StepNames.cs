namespace KubeSharp.Generators;

/// <summary>The names of the pipeline's steps, by which tests see what an edit recomputes.</summary>
internal static class StepNames
{
    public const string Documents = "KubeSharp.Documents";
    public const string Documentation = "KubeSharp.Documentation";
    public const string Model = "KubeSharp.Model";
    public const string Units = "KubeSharp.Units";
    public const string KindSources = "KubeSharp.KindSources";
    public const string Report = "KubeSharp.Report";
    public const string Diagnostics = "KubeSharp.Diagnostics";
}

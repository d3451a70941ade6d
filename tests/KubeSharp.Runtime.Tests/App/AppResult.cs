namespace KubeSharp.Tests.App;

internal sealed record AppResult(int Code, string Output, string Error);

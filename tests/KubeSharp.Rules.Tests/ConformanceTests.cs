using KubeSharp.Conformance;
using KubeSharp.Tests;
using Xunit;

namespace KubeSharp.Rules.Tests;

/// <summary>What the readers and the rules say of manifests on which a real API server gave its verdict.</summary>
public sealed class ConformanceTests
{
    private const string Verdicts = "conformance/api-server-verdicts.jsonl.gz";

    private static readonly Lazy<IReadOnlyList<Judgement>> s_judgements =
        new(static () => [.. Sample.ReadFile(SharedData.PathOf(Verdicts)).Select(Judgement.Of)]);

    [SharedDataTheory(Verdicts)]
    [InlineData(400)]
    [InlineData(422)]
    public void What_the_api_server_refuses_is_refused(int code)
    {
        var ofCode = s_judgements.Value.Where(judgement => judgement.Sample.Code == code).ToList();

        Assert.NotEmpty(ofCode);
        AssertRight(ofCode);
    }

    [SharedDataFact(Verdicts)]
    public void What_the_api_server_accepts_is_not_refused()
    {
        var accepted = s_judgements.Value.Where(static judgement => judgement.Sample.IsAccepted).ToList();

        Assert.NotEmpty(accepted);
        AssertRight(accepted);
    }

    private static void AssertRight(List<Judgement> judgements)
    {
        var wrong = judgements.Where(static judgement => !judgement.IsRight).ToList();
        var first = wrong.Take(20).Select(static judgement =>
            $"{judgement.Sample.Id} {judgement.Sample.Kind} {judgement.Sample.Mutation} {judgement.Sample.Path}: "
            + string.Join("; ", judgement.Errors.Prepend(judgement.Sample.Message)));
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {judgements.Count} are wrong:\n{string.Join('\n', first)}");
    }
}

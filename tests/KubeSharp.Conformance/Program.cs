using System.Globalization;
using KubeSharp.Conformance;
using KubeSharp.Conformance.Compiler;

// Compares what KubeSharp refuses with what a real API server refuses, and prints the figures. With --missed each sample on which they
// differ, with --compiler what the compiler says of the same objects in C#. Arguments: the file of verdicts (by default the one beside the
// repository), and parts of kinds, paths or messages to show.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var file = args.FirstOrDefault(static argument => argument.EndsWith(".gz", StringComparison.Ordinal))
    ?? "../shared/conformance/api-server-verdicts.jsonl.gz";
if (!File.Exists(file))
{
    Console.Error.WriteLine($"There is no file '{file}': give the path of a file of verdicts (JSON lines, compressed by gzip).");
    return 2;
}

var parts = args.Where(argument => argument != file && !argument.StartsWith("--", StringComparison.Ordinal)).ToList();
var judgements = Sample.ReadFile(file).Select(Judgement.Of).ToList();
foreach (var code in new[] { 400, 422 })
{
    var ofCode = judgements.Where(judgement => judgement.Sample.Code == code).ToList();
    Print($"refused by the server, code {code}: refused", ofCode.Count(static judgement => judgement.IsRight), ofCode.Count);
}

var refused = judgements.Where(static judgement => !judgement.Sample.IsAccepted).ToList();
var accepted = judgements.Where(static judgement => judgement.Sample.IsAccepted).ToList();
Print("refused by the server: refused", refused.Count(static judgement => judgement.IsRight), refused.Count);
Print("accepted by the server: refused", accepted.Count(static judgement => !judgement.IsRight), accepted.Count);
if (args.Contains("--missed"))
{
    foreach (var judgement in judgements.Where(static judgement => !judgement.IsRight))
    {
        Show(judgement.Sample, judgement.Errors);
    }
}

if (args.Contains("--compiler"))
{
    var readable = judgements.Where(static judgement => judgement.Object is not null).ToList();
    var written = readable
        .Select(static judgement => (Judgement: judgement, Code: InitializerWriter.Write(judgement.Object!)))
        .Where(static pair => pair.Code is not null)
        .ToList();
    var verdicts = written
        .Zip(CompilerVerdicts.Of(written.Select(static pair => pair.Code!)), static (pair, errors) => (pair.Judgement, Errors: errors))
        .ToList();
    var wrong = verdicts.Where(static verdict => verdict.Judgement.IsRefused).ToList();
    var right = verdicts.Where(static verdict => verdict.Judgement.Sample.IsAccepted).ToList();
    Print("refused by validate, readable: written in C#", wrong.Count, readable.Count(static judgement => judgement.IsRefused));
    Print("accepted by the server: written in C#", right.Count, accepted.Count);
    Print("refused by validate, written in C#: compile errors", wrong.Count(static verdict => verdict.Errors.Count > 0), wrong.Count);
    Print("refused by validate, written in C#: of rules", wrong.Count(static verdict => verdict.Errors.Any(IsRule)), wrong.Count);
    Print("accepted by the server, written in C#: compile errors", right.Count(static verdict => verdict.Errors.Count > 0), right.Count);
    if (args.Contains("--missed"))
    {
        foreach (var verdict in verdicts.Where(static verdict => verdict.Judgement.IsRefused != verdict.Errors.Count > 0))
        {
            Show(verdict.Judgement.Sample, ["C#:", .. verdict.Errors, .. verdict.Judgement.Errors]);
        }
    }
}

return 0;

static bool IsRule(string error) => error.StartsWith("KUBE", StringComparison.Ordinal);

static void Print(string what, int count, int of) => Console.WriteLine($"{what}: {count} of {of}, {100.0 * count / Math.Max(of, 1):F2}%");

void Show(Sample sample, IEnumerable<string> errors)
{
    var verdict = sample.IsAccepted ? "accepted" : sample.Code.ToString(CultureInfo.InvariantCulture);
    var text = $"{sample.Id} {sample.Kind} {sample.Mutation} {sample.Path} [{verdict}] {sample.Message}{string.Join("; ", errors)}";
    if (parts.Count == 0 || parts.Any(part => text.Contains(part, StringComparison.Ordinal)))
    {
        Console.WriteLine(text.Length > 400 ? text[..400] : text);
    }
}

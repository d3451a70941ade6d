using System.Globalization;
using System.IO.Compression;
using KubeSharp.Conformance;

// Compares what KubeSharp refuses with what a real API server refuses, and prints the figures; with --missed also each sample on which
// they differ. Arguments: the file of verdicts (by default the one beside the repository), and parts of kinds, paths or messages to show.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var file = args.FirstOrDefault(static argument => argument.EndsWith(".gz", StringComparison.Ordinal)) ?? "../shared/conformance/api-server-verdicts.jsonl.gz";
if (!File.Exists(file))
{
    Console.Error.WriteLine($"There is no file '{file}': give the path of a file of verdicts (JSON lines, compressed by gzip).");
    return 2;
}

using var reader = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
var judgements = new List<Judgement>();
while (reader.ReadLine() is { } line)
{
    judgements.Add(Judgement.Of(Sample.Parse(line)));
}

foreach (var code in new[] { 400, 422 })
{
    var refused = judgements.Where(judgement => judgement.Sample.Code == code).ToList();
    var right = refused.Count(static judgement => judgement.IsRight);
    Console.WriteLine($"refused by the server, code {code}: {right} of {refused.Count} refused, {100.0 * right / Math.Max(refused.Count, 1):F2}%");
}

var all = judgements.Where(static judgement => !judgement.Sample.IsAccepted).ToList();
Console.WriteLine($"refused by the server: {all.Count(static judgement => judgement.IsRight)} of {all.Count} refused, {100.0 * all.Count(static judgement => judgement.IsRight) / Math.Max(all.Count, 1):F2}%");
var accepted = judgements.Where(static judgement => judgement.Sample.IsAccepted).ToList();
Console.WriteLine($"accepted by the server: {accepted.Count(static judgement => !judgement.IsRight)} of {accepted.Count} refused");
if (args.Contains("--missed"))
{
    var parts = args.Where(argument => argument != "--missed" && argument != file).ToList();
    foreach (var judgement in judgements.Where(static judgement => !judgement.IsRight))
    {
        var sample = judgement.Sample;
        var text = $"{sample.Id} {sample.Kind} {sample.Mutation} {sample.Path} [{(sample.IsAccepted ? "accepted" : sample.Code)}] {sample.Message}{string.Join("; ", judgement.Errors)}";
        if (parts.Count == 0 || parts.Any(part => text.Contains(part, StringComparison.Ordinal)))
        {
            Console.WriteLine(text.Length > 400 ? text[..400] : text);
        }
    }
}

return 0;

using System.Text;
using System.Text.Json;

namespace KubeSharp.Tests.Oracles;

/// <summary>
/// kubectl's own reader (sigs.k8s.io/yaml): <c>kubectl label --local</c> needs no cluster, takes objects of any kind and prints what it
/// read. It adds a label to the metadata.
/// </summary>
internal static class KubectlOracle
{
    private static readonly string? s_kubectl = OracleProcess.Find("kubectl");

    public static string? WhyMissing => s_kubectl is null ? "kubectl is not on the PATH" : null;

    public static OracleResult Read(string text)
    {
        string[] arguments = ["label", "--local", "--dry-run=client", "--output=json", "--filename=-", "read=yes"];
        var (output, error, exitCode) = OracleProcess.Run(s_kubectl!, arguments, text);
        return exitCode == 0 ? new("kubectl", ReadAll(output), null) : new("kubectl", [], error);
    }

    private static List<JsonElement> ReadAll(string output)
    {
        var reader = new Utf8JsonReader(
            Encoding.UTF8.GetBytes(output), new JsonReaderOptions { AllowMultipleValues = true, MaxDepth = JsonDifference.MaxDepth });
        var documents = new List<JsonElement>();
        while (reader.Read())
        {
            documents.Add(JsonElement.ParseValue(ref reader));
        }

        return documents;
    }
}

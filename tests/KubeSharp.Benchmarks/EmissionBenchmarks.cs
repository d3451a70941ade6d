using System.Text;
using BenchmarkDotNet.Attributes;
using k8s;
using KubeSharp.Applications;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace KubeSharp.Benchmarks;

/// <summary>
/// Writing objects that exist already, warm: KubeSharp beside the serializer of KubernetesClient on the same objects, YamlDotNet's bare
/// emitter on the same events, and a writer that only copies the same bytes.
/// </summary>
[MemoryDiagnoser]
public class EmissionBenchmarks
{
    private const int Applications = 60;

    private KubernetesObject[] _objects = [];
    private object[] _clientObjects = [];
    private ParsingEvent[] _events = [];
    private IReadOnlyList<BareWriter.Line> _lines = [];

    /// <summary>How many bytes one operation writes.</summary>
    public static long Bytes { get; private set; }

    [GlobalSetup]
    public void Setup()
    {
        _objects = [.. Enumerable.Range(0, Applications).SelectMany(Application.Objects)];
        using var stream = new MemoryStream();
        Write(stream, ManifestFormat.Yaml);
        var yaml = Encoding.UTF8.GetString(stream.ToArray());
        Bytes = stream.Length;
        _lines = BareWriter.Line.Split(yaml);
        _clientObjects = [.. KubernetesYaml.LoadAllFromString(yaml)];
        _events = ReadEvents(yaml);
        Console.WriteLine($"// {Applications} applications are {Bytes} bytes of YAML");
    }

    [Benchmark(Baseline = true, Description = "bare UTF-8 writer")]
    public void Bare() => new BareWriter(Stream.Null).Write(_lines);

    [Benchmark(Description = "KubeSharp YAML")]
    public void Yaml() => Write(Stream.Null, ManifestFormat.Yaml);

    [Benchmark(Description = "KubeSharp KYAML")]
    public void Kyaml() => Write(Stream.Null, ManifestFormat.Kyaml);

    [Benchmark(Description = "KubeSharp JSON")]
    public void Json() => Write(Stream.Null, ManifestFormat.Json);

    [Benchmark(Description = "YamlDotNet emitter")]
    public void YamlDotNetEmitter()
    {
        using var writer = new StreamWriter(Stream.Null, new UTF8Encoding(false));
        var emitter = new Emitter(writer);
        foreach (var parsingEvent in _events)
        {
            emitter.Emit(parsingEvent);
        }
    }

    [Benchmark(Description = "KubernetesClient")]
    public void KubernetesClient()
    {
        using var writer = new StreamWriter(Stream.Null, new UTF8Encoding(false));
        writer.Write(KubernetesYaml.SerializeAll(_clientObjects));
    }

    private static ParsingEvent[] ReadEvents(string yaml)
    {
        var events = new List<ParsingEvent>();
        var parser = new Parser(new StringReader(yaml));
        while (parser.MoveNext())
        {
            events.Add(parser.Current!);
        }

        return [.. events];
    }

    private void Write(Stream output, ManifestFormat format)
    {
        using var writer = new ManifestWriter(output, format);
        foreach (var value in _objects)
        {
            writer.Write(value);
        }
    }
}

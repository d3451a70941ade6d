using System.Buffers;
using System.Text;
using KubeSharp.Cli.Diagnostics;
using KubeSharp.Cli.Emission;
using KubeSharp.Cli.Files;
using KubeSharp.Cli.Schemas;
using KubeSharp.Emission;
using KubeSharp.Schema.Diagnostics;
using KubeSharp.Schema.Files;
using KubeSharp.Schema.Reading;
using KubeSharp.Schema.Resolving;

namespace KubeSharp.Cli.Definitions;

/// <summary>One run of <c>crd add</c>: reads and checks all, then copies the files and edits the project, both or neither.</summary>
internal sealed class AddRun(IReadOnlyList<string> paths, string program, bool force, ToolStreams streams)
{
    private const string FolderName = "crds";

    // MSBuild would take these for more than a name, and file systems for none.
    private static readonly SearchValues<char> s_unusable = SearchValues.Create("%*?;$@'\"<>|:\\/\n\r\t");

    private readonly DiagnosticLog _log = new(streams.Error);

    public int Run()
    {
        if (ProgramTarget.Resolve(program, _log) is not { } target)
        {
            return ExitCodes.Diagnostics;
        }

        var project = new SchemaProject(target);
        var folder = Path.Combine(project.Folder, FolderName);
        var documents = new List<SchemaDocument>();
        var files = Read(documents);
        if (files.Count == 0 && !_log.HasErrors)
        {
            _log.Add(new(Severity.Error, SchemaRules.NoSchemas.Id, "there is no definition to add") { File = string.Join(", ", paths) });
        }

        var others = _log.HasErrors ? [] : ReadOthers(folder, files, documents);
        Check(files, folder, documents);
        if (_log.HasErrors)
        {
            return ExitCodes.Diagnostics;
        }

        try
        {
            Write(project, folder, files, others, documents);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var message = "nothing was changed: " + exception.Message;
            _log.Add(new(Severity.Error, DiagnosticIds.OutputFailed, message) { File = project.Folder });
        }

        return _log.HasErrors ? ExitCodes.Diagnostics : ExitCodes.Done;
    }

    private List<AddedFile> Read(List<SchemaDocument> documents)
    {
        var inputs = new SchemaInputs(streams, _log);
        var files = new List<AddedFile>();
        foreach (var document in inputs.Read(paths, new SchemaOptions()))
        {
            documents.Add(document);
            if (SourceBytes.Read(InputFile.Of(document.Path), streams.Input, _log) is { } bytes)
            {
                var isEmpty = document.Definitions.Count == 0 && !_log.HasErrors;
                files.Add(new(document.Path, Path.GetFileName(document.Path), bytes, KindsOf(document), isEmpty));
            }
        }

        return files;
    }

    private static IReadOnlyList<string> KindsOf(SchemaDocument document) =>
    [
        .. document.Definitions.Where(definition => definition.Place is null).SelectMany(definition => definition.Kinds)
            .Select(kind => $"{kind.ApiVersion} {kind.Kind}").Distinct().Order(StringComparer.Ordinal),
    ];

    /// <summary>Reads the files that the project has already; the names of those that hold no schema are the result.</summary>
    private static HashSet<string> ReadOthers(string folder, IReadOnlyList<AddedFile> files, List<SchemaDocument> documents)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        if (!Directory.Exists(folder))
        {
            return names;
        }

        foreach (var path in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(path);
            if (files.Any(file => file.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))
            {
                continue;
            }

            var document = SchemaFileReader.Read(path, SchemaInputs.TextOf(File.ReadAllBytes(path)), new SchemaOptions());
            if (document.Definitions.Count == 0)
            {
                names.Add(name);
            }

            documents.Add(document);
        }

        return names;
    }

    private void Check(IReadOnlyList<AddedFile> files, string folder, IReadOnlyList<SchemaDocument> documents)
    {
        // A file that is added to where it stands is one document, not two.
        var diagnostics = new ResolverDiagnostics();
        SchemaSet.Merge(documents, diagnostics);
        new SchemaInputs(streams, _log).Tell(diagnostics.ToArray());
        var names = new Dictionary<string, AddedFile>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
        {
            if (file.IsEmpty)
            {
                Fail(file, "the build would make no type of it");
            }
            else if (file.Name.AsSpan().ContainsAny(s_unusable))
            {
                Fail(file, "the name holds a character that a project cannot; rename the file");
            }
            else if (Path.GetExtension(file.Name) is not (".yaml" or ".yml" or ".json"))
            {
                Fail(file, "the name does not end with .yaml, .yml or .json; rename the file");
            }
            else if (!names.TryAdd(file.Name, file) && !names[file.Name].Bytes.AsSpan().SequenceEqual(file.Bytes))
            {
                Fail(file, $"'{names[file.Name].Source}' has the same name; rename one of them");
            }
            else if (!force && Path.Combine(folder, file.Name) is var present && File.Exists(present)
                && !File.ReadAllBytes(present).AsSpan().SequenceEqual(file.Bytes))
            {
                Fail(file, $"the project has another file '{FolderName}/{file.Name}'; --force replaces it");
            }
        }
    }

    private void Fail(AddedFile file, string message) =>
        _log.Add(new(Severity.Error, DiagnosticIds.OutputFailed, message) { File = file.Source });

    private void Write(
        SchemaProject project,
        string folder,
        IReadOnlyList<AddedFile> files,
        HashSet<string> others,
        IReadOnlyList<SchemaDocument> documents)
    {
        using var transaction = new FileTransaction();
        var messages = new StringBuilder();
        foreach (var file in files.DistinctBy(file => file.Name))
        {
            var path = Path.Combine(folder, file.Name);
            var isPresent = File.Exists(path);
            var isSame = isPresent && File.ReadAllBytes(path).AsSpan().SequenceEqual(file.Bytes);
            if (!isSame)
            {
                transaction.Replace(path, new MemoryStream(file.Bytes));
            }

            var verb = isSame ? "unchanged" : isPresent ? "replaced" : "added";
            messages.Append($"{verb} {FolderName}/{file.Name} ({string.Join(", ", file.Kinds)})\n");
        }

        if (project.Stage(PatternsFor(files, others), transaction, _log) is not { } items)
        {
            return;
        }

        transaction.Commit();
        foreach (var item in items)
        {
            messages.Append($"added {item} to {project.FileName}\n");
        }

        var namespaces = new AddedNamespaces(files, documents, name => project.NamespaceOf($"{FolderName}/{name}"));
        new SchemaInputs(streams, _log).Tell(namespaces.Clashes);
        foreach (var name in namespaces.Names)
        {
            messages.Append($"using {name};\n");
        }

        if (project.IsOneFile)
        {
            messages.Append("after a change in a definition, 'dotnet run --no-cache' sees it; 'kubesharp emit' always does\n");
        }

        streams.Output.Write(Encoding.UTF8.GetBytes(messages.ToString()));
        streams.Output.Flush();
    }

    /// <summary>A pattern for each extension; in a folder that holds other files of it too, the names.</summary>
    private static IReadOnlyList<(string Pattern, IReadOnlyList<string> Files)> PatternsFor(
        IReadOnlyList<AddedFile> files, HashSet<string> others) =>
    [
        .. from file in files
           let extension = Path.GetExtension(file.Name)
           let isMixed = others.Any(name => Path.GetExtension(name) == extension)
           group $"{FolderName}/{file.Name}" by $"{FolderName}/{(isMixed ? file.Name : "*" + extension)}" into pattern
           orderby pattern.Key
           select (pattern.Key, (IReadOnlyList<string>)[.. pattern]),
    ];
}

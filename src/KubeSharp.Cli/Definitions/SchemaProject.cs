using System.Text;
using System.Xml;
using KubeSharp.Cli.Diagnostics;
using KubeSharp.Cli.Projects;
using KubeSharp.Emission;

namespace KubeSharp.Cli.Definitions;

/// <summary>
/// The MSBuild file that a project's schema items stand in. A one-file program has none of its own and takes no items in its directives:
/// what the SDK reads beside it is Directory.Build.props, and not Directory.Build.targets, which comes after what packages bring.
/// </summary>
internal sealed class SchemaProject
{
    private const string Props = "Directory.Build.props";
    private const string OneFile = "'$(FileBasedProgram)' == 'true'";

    private const string NewProps = "<Project>\n</Project>\n";

    private const string NewPropsBelowOthers = """
        <Project>
          <!-- The build reads the nearest file of this name alone. -->
          <Import Project="$([MSBuild]::GetPathOfFileAbove('Directory.Build.props', '$(MSBuildThisFileDirectory)../'))" />
        </Project>

        """;

    private readonly string _program;
    private readonly string _file;
    private ProjectText? _text;

    /// <param name="program">A project, or the C# file of a one-file program.</param>
    public SchemaProject(string program)
    {
        _program = Path.GetFullPath(program);
        Folder = Path.GetDirectoryName(_program)!;
        IsOneFile = !_program.EndsWith("proj", StringComparison.OrdinalIgnoreCase);
        _file = IsOneFile ? Path.Combine(Folder, Props) : _program;
    }

    /// <summary>The folder that items are relative to.</summary>
    public string Folder { get; }

    /// <summary>Whether the program is one C# file.</summary>
    public bool IsOneFile { get; }

    /// <summary>The file that items are added to, for messages.</summary>
    public string FileName => Path.GetFileName(_file);

    /// <summary>Stages the items that are missing.</summary>
    /// <param name="patterns">The patterns of items, each with the files that it is for.</param>
    /// <param name="transaction">Takes the new text of the file.</param>
    /// <param name="log">Takes why the file cannot be edited.</param>
    /// <returns>The items that are added, or null: why is in the log.</returns>
    public IReadOnlyList<string>? Stage(
        IReadOnlyList<(string Pattern, IReadOnlyList<string> Files)> patterns, FileTransaction transaction, DiagnosticLog log)
    {
        try
        {
            var isPresent = File.Exists(_file);
            var target = (isPresent ? File.ResolveLinkTarget(_file, returnFinalTarget: true)?.FullName : null) ?? _file;
            var text = ProjectText.Read(
                isPresent ? File.ReadAllBytes(target) : Encoding.UTF8.GetBytes(FindAbove() is null ? NewProps : NewPropsBelowOthers));
            var condition = IsOneFile ? OneFile : null;
            var bytes = text.With(IsOneFile ? patterns : WithoutThoseAbove(patterns), condition, out var added);
            _text = text;
            if (added.Count > 0)
            {
                transaction.Replace(target, new MemoryStream(bytes));
            }

            return added;
        }
        catch (XmlException exception)
        {
            log.Add(new(Severity.Error, DiagnosticIds.Unreadable, "the file is no project: " + exception.Message)
            {
                File = _file,
                Line = exception.LineNumber,
                Column = exception.LinePosition,
            });
            return null;
        }
    }

    /// <summary>
    /// The namespace that the namespaces of a file's types stand in; empty for the default, null where only a build knows it.
    /// </summary>
    public string? NamespaceOf(string file) => _text?.NamespaceOf(file);

    /// <summary>The patterns whose files no item of the Directory.Build.props that the project reads covers.</summary>
    private IReadOnlyList<(string Pattern, IReadOnlyList<string> Files)> WithoutThoseAbove(
        IReadOnlyList<(string Pattern, IReadOnlyList<string> Files)> patterns)
    {
        if ((File.Exists(Path.Combine(Folder, Props)) ? Path.Combine(Folder, Props) : FindAbove()) is not { } props)
        {
            return patterns;
        }

        try
        {
            var text = ProjectText.Read(File.ReadAllBytes(props));
            return [.. patterns.Where(pattern => !text.Covers(pattern.Files))];
        }
        catch (XmlException)
        {
            // The build will tell; here it covers nothing.
            return patterns;
        }
    }

    private string? FindAbove()
    {
        for (var folder = Directory.GetParent(Folder); folder is not null; folder = folder.Parent)
        {
            if (Path.Combine(folder.FullName, Props) is var path && File.Exists(path))
            {
                return path;
            }
        }

        return null;
    }
}

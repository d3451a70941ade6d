using System.Globalization;
using KubeSharp.Emission;

namespace KubeSharp.App;

/// <summary>Writes the manifests of environments to a folder, or compares them with it.</summary>
internal sealed class FolderEmission
{
    private readonly CommandLine _command;
    private readonly TextWriter _messages;
    private readonly OutputFolder _output;
    private readonly Dictionary<AppEnvironment, string> _folders = [];

    /// <summary>Prepares an emission.</summary>
    /// <param name="command">What the command line asks for.</param>
    /// <param name="environments">All environments: a folder's name must not depend on which of them are chosen.</param>
    /// <param name="messages">Takes what was done.</param>
    public FolderEmission(CommandLine command, IReadOnlyList<AppEnvironment> environments, TextWriter messages)
    {
        _command = command;
        _messages = messages;
        _output = new(command.Output!);
        var named = environments.Where(environment => environment.Name.Length != 0).ToList();
        var names = FileNames.Assign([.. named.Select(environment => (environment.Name, environment.Name))]);
        for (var i = 0; i < names.Length; i++)
        {
            _folders.Add(named[i], names[i]);
        }
    }

    /// <summary>Generates everything, then changes the folder or compares it; neither if anything is wrong with a stack.</summary>
    /// <param name="chosen">The environments to emit.</param>
    /// <param name="build">Makes the stacks of one and reports what is wrong with them.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public void Run(IReadOnlyList<AppEnvironment> chosen, Func<AppEnvironment, List<Stack>> build, List<Diagnostic> diagnostics)
    {
        try
        {
            using var staging = StagingFolder.Create(_command.Staging);
            List<string> files = [];
            foreach (var environment in chosen)
            {
                Generate(_folders.GetValueOrDefault(environment, ""), build(environment), staging, files, diagnostics);
            }

            if (diagnostics.Exists(diagnostic => diagnostic.Severity == Severity.Error))
            {
                return;
            }

            var isPart = chosen.Count < _folders.Count;
            Publish(staging, files, isPart ? [.. chosen.Select(environment => _folders[environment] + "/")] : null, diagnostics);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var text = $"the manifests in '{_output.FullPath}' cannot be brought up to date, and are as they were: {exception.Message}";
            diagnostics.Add(new(Severity.Error, DiagnosticIds.OutputFailed, text));
        }
    }

    private void Generate(string folder, List<Stack> stacks, StagingFolder staging, List<string> files, List<Diagnostic> diagnostics)
    {
        try
        {
            foreach (var file in FilePlan.Of(folder, stacks, _command.Layout, _command.Format))
            {
                files.Add(file.Path);
                staging.Write(file, _command.Format);
            }
        }
        catch (ManifestException exception)
        {
            diagnostics.AddRange(exception.Diagnostics);
        }
    }

    private void Publish(StagingFolder staging, List<string> files, IReadOnlyList<string>? scope, List<Diagnostic> diagnostics)
    {
        if (_command.Check)
        {
            if (OutputCheck.FirstDifference(_output, staging, files, scope) is { } difference)
            {
                diagnostics.Add(difference);
            }

            return;
        }

        var (written, deleted) = _output.Update(staging, files, scope);
        var unchanged = files.Count - written;
        var done = string.Create(CultureInfo.InvariantCulture, $"{written} written, {deleted} deleted, {unchanged} unchanged");
        _messages.WriteLine($"{_output.FullPath}: {done}");
    }
}

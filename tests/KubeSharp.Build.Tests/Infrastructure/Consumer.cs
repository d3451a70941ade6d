namespace KubeSharp.Build.Tests;

/// <summary>A folder outside the repository with the files that a user has, restored from the packed packages.</summary>
internal sealed class Consumer
{
    private readonly PackedPackages _packages;
    private readonly Dictionary<string, string> _environment;

    /// <summary>Makes the folder.</summary>
    /// <param name="packages">The packages.</param>
    /// <param name="name">The folder's name.</param>
    public Consumer(PackedPackages packages, string name)
    {
        _packages = packages;
        Folder = Directory.CreateDirectory(Path.Combine(packages.Root, name)).FullName;
        _environment = new() { ["NUGET_PACKAGES"] = packages.NuGetPackages };
    }

    /// <summary>A folder with a program of two environments, as the README makes it.</summary>
    public static Consumer Program(PackedPackages packages, string name) => new Consumer(packages, name)
        .Write("app.csproj", ConsumerFiles.Project)
        .Write("Program.cs", ConsumerFiles.Program)
        .Write("Web.cs", ConsumerFiles.Stack("\"hello\""));

    /// <summary>The folder.</summary>
    public string Folder { get; }

    /// <summary>Writes a file; <c>$(Version)</c> in it becomes the packages' version.</summary>
    public Consumer Write(string path, string text)
    {
        var file = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text.Replace("$(Version)", _packages.Version, StringComparison.Ordinal));
        return this;
    }

    /// <summary>The full path of a file.</summary>
    public string PathOf(string path) => Path.Combine(Folder, path);

    /// <summary>The text of a file.</summary>
    public string Read(string path) => File.ReadAllText(PathOf(path));

    /// <summary>The files below a folder, hidden ones too, with <c>/</c> and in ordinal order; none if there is no folder.</summary>
    public IReadOnlyList<string> FilesIn(string path)
    {
        var all = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None };
        return !Directory.Exists(PathOf(path)) ? [] :
        [
            .. Directory.EnumerateFiles(PathOf(path), "*", all)
                .Select(file => Path.GetRelativePath(PathOf(path), file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>Runs <c>dotnet</c> in the folder.</summary>
    public ConsoleResult Run(params IEnumerable<string> arguments) => RunProgram("dotnet", arguments);

    /// <summary>Runs a program in the folder.</summary>
    public ConsoleResult RunProgram(string program, params IEnumerable<string> arguments) =>
        ConsoleProgram.Run(program, Folder, _environment, arguments);

    /// <summary>Runs a verb of <c>dotnet</c> that builds, and reads what happened from the binary log.</summary>
    public BuildRun Build(string verb, params IEnumerable<string> arguments)
    {
        // Not beside the consumer: the option's value may not hold every character that a folder's name may.
        var log = Path.Combine(_packages.Root, "logs", $"{Guid.NewGuid():N}.binlog");
        var result = Run([verb, .. arguments, $"-bl:{log}", "-tl:off"]);
        return new(result, new BuildLog(log));
    }
}

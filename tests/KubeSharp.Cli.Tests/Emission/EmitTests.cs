using KubeSharp.Cli.Tests.Machinery;
using Xunit;

namespace KubeSharp.Cli.Tests.Emission;

/// <summary>These build real programs, with the SDK that runs the tests.</summary>
public sealed class EmitTests : IDisposable
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <OutputType>$type$</OutputType>
          </PropertyGroup>
        </Project>
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_one_file_program_prints_its_bytes_alone_and_passes_on_options_and_exit_code()
    {
        // Bytes that are no UTF-8 must come through, and a warning of the compiler must not.
        var file = _folder.Write("one file.cs", """
            #warning watch out
            var output = System.Console.OpenStandardOutput();
            output.Write([0xC3, 0x28, 0x0D, 0x0A]);
            output.Write(System.Text.Encoding.UTF8.GetBytes(string.Join("|", args) + "\n"));
            System.Console.Error.WriteLine("to error");
            return 3;
            """);

        var result = CliRun.Run(
            "emit", file, "--environment", "dev", "-e", "prod", "--output", "out dir", "--format", "kyaml", "--check",
            "--", "--more", "x y");

        Assert.Equal(3, result.ExitCode);
        byte[] expected =
        [
            0xC3, 0x28, 0x0D, 0x0A,
            .. "emit|--environment|dev|--environment|prod|--output|out dir|--format|kyaml|--check|--more|x y\n"u8,
        ];
        Assert.Equal(expected, result.OutputBytes);
        Assert.Contains("CS1030", result.Error, StringComparison.Ordinal);
        Assert.Contains("to error", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_that_fails_shows_the_compilers_errors_on_standard_error()
    {
        var file = _folder.Write("bad.cs", "int number = \"text\";\n");

        var result = CliRun.Run("emit", file);

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Contains("bad.cs(1,14): error CS0029", result.Error, StringComparison.Ordinal);
        Assert.Contains("error KUBE3001: the build failed", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_with_one_project_is_built_and_run()
    {
        _folder.Write("Program/Program.csproj", Project.Replace("$type$", "Exe", StringComparison.Ordinal));
        _folder.Write("Program/Program.cs", "System.Console.Write(args[0] + \": done\");\n");

        var result = CliRun.Run("emit", _folder["Program"]);

        Assert.Equal((0, "emit: done", ""), (result.ExitCode, result.Output, result.Error));
    }

    [Fact]
    public void A_library_is_refused()
    {
        _folder.Write("Library/Library.csproj", Project.Replace("$type$", "Library", StringComparison.Ordinal));

        var result = CliRun.Run("emit", _folder["Library/Library.csproj"]);

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Contains("error KUBE3001: the project is a library", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_target_that_is_missing_or_not_clear_is_told()
    {
        _folder.Write("two/a.csproj", "");
        _folder.Write("two/b.csproj", "");
        Directory.CreateDirectory(_folder["none"]);
        var manifest = _folder.Write("manifest.yaml", "a: b\n");

        var nowhere = CliRun.Run("emit", _folder["nowhere.cs"]);
        Assert.Contains("error KUBE1009: there is no such file or folder", nowhere.Error, StringComparison.Ordinal);
        Assert.Contains("KUBE1009: the file is neither a project nor", CliRun.Run("emit", manifest).Error, StringComparison.Ordinal);
        Assert.Contains("name one: a.csproj, b.csproj", CliRun.Run("emit", _folder["two"]).Error, StringComparison.Ordinal);
        var none = CliRun.Run("emit", _folder["none"]);
        Assert.Equal(1, none.ExitCode);
        Assert.Contains("the folder holds no project", none.Error, StringComparison.Ordinal);
    }
}

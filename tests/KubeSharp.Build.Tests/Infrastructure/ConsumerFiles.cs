namespace KubeSharp.Build.Tests;

/// <summary>The texts of the consumers' files.</summary>
internal static class ConsumerFiles
{
    /// <summary>The project of a program that asks for emission on build.</summary>
    public const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <KubeSharpEmitOnBuild>true</KubeSharpEmitOnBuild>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="KubeSharp" Version="$(Version)" />
          </ItemGroup>
        </Project>
        """;

    /// <summary>The same project with further properties.</summary>
    public static string ProjectWith(string properties) => Insert("    <Nullable>", properties);

    /// <summary>The same project with further items.</summary>
    public static string ProjectWithItems(string items) => Insert("    <PackageReference", items);

    /// <summary>The same project, which does not ask for emission, with further properties.</summary>
    public static string QuietProjectWith(string properties) =>
        ProjectWith(properties).Replace("<KubeSharpEmitOnBuild>true</KubeSharpEmitOnBuild>", "", StringComparison.Ordinal);

    /// <summary>A library that is given to a program.</summary>
    public const string Library = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="KubeSharp" Version="$(Version)" />
          </ItemGroup>
        </Project>
        """;

    /// <summary>The whole of a program.</summary>
    public const string Program = """
        return KubeApp.Run(args, app => app
            .Environment("dev", () => new Web("dev"))
            .Environment("prod", () => new Web("prod")));
        """;

    /// <summary>A stack whose greeting is read from the given expression.</summary>
    public static string Stack(string greeting) => $$"""
        public sealed class Web : Stack
        {
            public Web(string environment) : base("web", @namespace: environment)
            {
                Add(new ConfigMap { Metadata = new("settings"), Data = new() { ["greeting"] = {{greeting}} } });
            }
        }
        """;

    /// <summary>What that stack emits.</summary>
    public static string Manifest(string environment, string greeting) => $"""
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: settings
          namespace: {environment}
        data:
          greeting: {greeting}

        """;

    private static string Insert(string before, string text) => Project.Replace(before, $"    {text}\n{before}", StringComparison.Ordinal);
}

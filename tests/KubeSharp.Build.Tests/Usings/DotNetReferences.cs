using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;

namespace KubeSharp.Build.Tests.Usings;

/// <summary>The assemblies of .NET and ASP.NET, and the namespaces that their SDKs import by themselves.</summary>
internal static class DotNetReferences
{
    /// <summary>What Microsoft.NET.Sdk imports in a C# project with implicit usings.</summary>
    public static IReadOnlyList<string> ConsoleNamespaces { get; } =
    [
        "System", "System.Collections.Generic", "System.IO", "System.Linq",
        "System.Net.Http", "System.Threading", "System.Threading.Tasks",
    ];

    /// <summary>What Microsoft.NET.Sdk.Web (and, of it, Microsoft.NET.Sdk.Worker) imports besides.</summary>
    public static IReadOnlyList<string> WebNamespaces { get; } =
    [
        "System.Net.Http.Json",
        "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Routing",
        "Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection",
        "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging",
    ];

    /// <summary>The files of the shared frameworks that run this test.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. Frameworks().SelectMany(ManagedAssemblies)];

    /// <summary>The names, without type parameters, that the given namespaces bring.</summary>
    public static HashSet<string> NamesIn(IEnumerable<string> namespaces)
    {
        var wanted = namespaces.ToHashSet(StringComparer.Ordinal);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in Files)
        {
            using var image = new PEReader(File.OpenRead(file));
            var metadata = image.GetMetadataReader();
            names.UnionWith(metadata.TypeDefinitions
                .Select(metadata.GetTypeDefinition)
                .Where(type => (type.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public
                    && type.GetGenericParameters().Count == 0
                    && wanted.Contains(metadata.GetString(type.Namespace)))
                .Select(type => metadata.GetString(type.Name)));
        }

        return names;
    }

    private static IEnumerable<string> Frameworks()
    {
        var runtime = Path.TrimEndingDirectorySeparator(RuntimeEnvironment.GetRuntimeDirectory());
        yield return runtime;
        var web = Path.Combine(runtime, "..", "..", "Microsoft.AspNetCore.App", Path.GetFileName(runtime));
        if (!Directory.Exists(web))
        {
            throw new DirectoryNotFoundException($"The ASP.NET runtime of this .NET SDK is missing: {Path.GetFullPath(web)}");
        }

        yield return web;
    }

    private static IEnumerable<string> ManagedAssemblies(string folder) => Directory
        .EnumerateFiles(folder, "*.dll")
        .Where(static file =>
        {
            using var image = new PEReader(File.OpenRead(file));
            return image.HasMetadata;
        });
}

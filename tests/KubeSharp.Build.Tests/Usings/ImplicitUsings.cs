using System.Text;

namespace KubeSharp.Build.Tests.Usings;

/// <summary>The namespaces and aliases that the package brings in, computed from the compiled types.</summary>
internal sealed class ImplicitUsings
{
    private ImplicitUsings(IReadOnlyList<string> namespaces, IReadOnlyDictionary<string, Type> types, IReadOnlyList<string> aliases)
    {
        Namespaces = namespaces;
        Types = types;
        Aliases = aliases;
    }

    /// <summary>The imported namespaces.</summary>
    public IReadOnlyList<string> Namespaces { get; }

    /// <summary>Every short name, and what it has to mean.</summary>
    public IReadOnlyDictionary<string, Type> Types { get; }

    /// <summary>The short names that mean it only through an alias.</summary>
    public IReadOnlyList<string> Aliases { get; }

    /// <summary>
    /// Chooses one preferred version of each kind: generally available before beta before alpha, then the higher number. Its namespace is
    /// imported, beside the runtime's and the one of metadata. Short names that two imported namespaces share, or that .NET has too, get
    /// an alias.
    /// </summary>
    /// <param name="types">The public types of the product's assemblies.</param>
    /// <param name="namesOfDotNet">The short names that .NET's own implicit usings bring.</param>
    public static ImplicitUsings Of(IEnumerable<Type> types, IReadOnlySet<string> namesOfDotNet)
    {
        var all = types.Where(type => type is { IsPublic: true, IsNested: false }).ToList();
        var namespaces = all
            .Where(IsKind)
            .GroupBy(type => (ApiNamespace.Parse(type.Namespace)!.Group, type.Name))
            .Select(versions => versions.MaxBy(type => ApiNamespace.Parse(type.Namespace)!.Version)!.Namespace!)
            .Append("KubeSharp")
            .Append("KubeSharp.Meta.V1")
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToList();

        var names = all
            .Where(type => namespaces.Contains(type.Namespace!) && !type.IsGenericTypeDefinition)
            .GroupBy(type => type.Name, StringComparer.Ordinal)
            .ToList();
        var chosen = names.ToDictionary(name => name.Key, Preferred, StringComparer.Ordinal);
        var aliases = names
            .Where(name => name.Count() > 1 || namesOfDotNet.Contains(name.Key))
            .Select(name => name.Key)
            .Order(StringComparer.Ordinal)
            .ToList();
        return new(namespaces, chosen, aliases);
    }

    /// <summary>The props file of the package.</summary>
    public string ToProps()
    {
        var text = new StringBuilder();
        text.Append("""
            <Project>
              <!--
                One preferred version of each kind: generally available before beta before alpha, then the higher number. An alias decides
                what a short name means that two of these namespaces share, or that .NET's own implicit usings have too. Switched off with
                KubeSharpImplicitUsings=disable; a single one with <Using Remove="KubeSharp.Batch.V1" /> in the project. A test compares
                this file with the compiled types, and writes it when asked to.
              -->
              <ItemGroup Condition="('$(ImplicitUsings)' == 'enable' or '$(ImplicitUsings)' == 'true')
                  and '$(KubeSharpImplicitUsings)' != 'disable' and '$(KubeSharpImplicitUsings)' != 'false'">
                <Using Include="KubeSharp.Authoring" Static="true" />

            """);
        foreach (var name in Namespaces)
        {
            text.Append("    <Using Include=\"").Append(name).Append("\" />\n");
        }

        foreach (var alias in Aliases)
        {
            text.Append("    <Using Include=\"").Append(Types[alias].FullName).Append("\" Alias=\"").Append(alias).Append("\" />\n");
        }

        return text.Append("  </ItemGroup>\n</Project>\n").ToString();
    }

    private static bool IsKind(Type type) =>
        ApiNamespace.Parse(type.Namespace) is not null && type.IsSubclassOf(typeof(KubernetesObject)) && !type.IsAbstract;

    private static Type Preferred(IEnumerable<Type> candidates) => candidates
        .OrderBy(type => type.Namespace == "KubeSharp" ? 0 : 1)
        .ThenBy(type => IsKind(type) ? 0 : 1)
        .ThenBy(type => ApiNamespace.Parse(type.Namespace)?.Order)
        .First();
}

using System.Globalization;

namespace KubeSharp.Emission;

/// <summary>Spreads the objects of an environment over files.</summary>
internal static class FilePlan
{
    /// <summary>Plans the files of an environment; stacks without objects have none.</summary>
    /// <param name="folder">The environment's folder below the output folder; empty when it has none.</param>
    /// <param name="stacks">The stacks.</param>
    /// <param name="layout">How to spread them.</param>
    /// <param name="format">The format, which decides the extension.</param>
    /// <returns>The files.</returns>
    /// <exception cref="ManifestException">Two stacks have the same name.</exception>
    public static List<ManifestFile> Of(string folder, IReadOnlyList<Stack> stacks, ManifestLayout layout, ManifestFormat format)
    {
        var prefix = folder.Length == 0 ? "" : folder + "/";
        var extension = format == ManifestFormat.Json ? ".json" : ".yaml";
        RequireDifferentNames(stacks);
        var names = FileNames.Assign([.. stacks.Select(stack => (stack.Name, stack.Name))]);
        List<ManifestFile> files = [];
        List<string> folders = [];
        for (var i = 0; i < names.Length; i++)
        {
            var documents = stacks[i].Documents().ToList();
            if (documents.Count == 0)
            {
                continue;
            }

            if (layout == ManifestLayout.Stack)
            {
                files.Add(new(prefix + names[i] + extension) { Documents = documents });
                continue;
            }

            var objects = ObjectNames(stacks[i], documents);
            files.AddRange(documents.Select((document, index) =>
                new ManifestFile($"{prefix}{names[i]}/{objects[index]}{extension}") { Documents = [document] }));
            if (layout == ManifestLayout.Kustomize)
            {
                var path = $"{prefix}{names[i]}/{Kustomization.FileName}";
                files.Add(new(path) { KustomizationResources = [.. objects.Select(name => name + extension)] });
                folders.Add(names[i]);
            }
        }

        if (folders.Count != 0)
        {
            files.Add(new(prefix + Kustomization.FileName) { KustomizationResources = folders });
        }

        return files;
    }

    /// <summary>
    /// Names of files of one object: the rank of the kind (so that the names' order is a good order to apply; it does not move when other
    /// objects
    /// come or go), the kind, the namespace where it is not the stack's, the name.
    /// </summary>
    private static string[] ObjectNames(Stack stack, List<StackDocument> documents)
    {
        var generated = new Dictionary<ObjectKey, int>();
        var things = new (string, string)[documents.Count];
        for (var i = 0; i < things.Length; i++)
        {
            var value = documents[i].Value;
            var rank = stack.Order == DocumentOrder.Dependency
                ? string.Create(CultureInfo.InvariantCulture, $"{KindOrder.RankOf(value):00}-")
                : "";
            var space = ObjectIdentity.NamespaceOf(value) is { Length: > 0 } own && own != stack.Namespace ? own + "." : "";
            var name = ObjectIdentity.NameOf(value);
            var key = new ObjectKey(value, name is { Length: > 0 } ? name : "\n" + ObjectIdentity.GenerateNameOf(value));
            var identity = key.ToString();
            if (name is not { Length: > 0 })
            {
                // Several objects may share a prefix for generated names: they are told apart by their number.
                var number = generated[key] = generated.GetValueOrDefault(key) + 1;
                name = ObjectIdentity.GenerateNameOf(value) + number.ToString(CultureInfo.InvariantCulture);
                identity = string.Create(CultureInfo.InvariantCulture, $"{identity}\n{number}");
            }

            things[i] = ($"{rank}{value.Kind.ToLowerInvariant()}-{space}{name}", identity);
        }

        return FileNames.Assign(things);
    }

    private static void RequireDifferentNames(IReadOnlyList<Stack> stacks)
    {
        if (stacks.GroupBy(stack => stack.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any()) is { } twins)
        {
            var text = $"{twins.Count()} stacks of one environment are called '{twins.Key}', which names their files; give each its own name";
            throw new ManifestException([new(Severity.Error, DiagnosticIds.OutputFailed, text)]);
        }
    }
}

using System.Text;
using KubeSharp.Schema.Files;
using KubeSharp.Schema.Resolving;
using KubeSharp.Tests;
using Xunit;

namespace KubeSharp.Schema.Naming;

/// <summary>The page that lists the names which are not just the schema's in PascalCase is made from the names themselves.</summary>
public sealed class RenamesTests
{
    private const string Page = "src/KubeSharp.Kubernetes/RENAMES.md";

    [Fact]
    public void The_page_of_renames_lists_every_name_that_differs_from_the_schemas()
    {
        var actual = Render();
        var path = Repository.PathOf(Page);
        var received = Path.ChangeExtension(path, ".received.md");
        if (File.Exists(path) && File.ReadAllText(path) == actual)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        Assert.Fail($"{Page} is not what the names are; what they are is in {received}.");
    }

    private static string Render()
    {
        var facts = Repository.PathOf("src/KubeSharp.Kubernetes/Schemas/kubernetes-v1.36.json");
        var model = SchemaResolver.Resolve([SchemaFileReader.Read(facts, File.ReadAllText(facts), new() { Unifies = false })]);
        var text = new StringBuilder("""
            # Names that differ from Kubernetes'

            A C# name is Kubernetes' name with a capital letter at the beginning of each word. These names differ, because C# forces them to. The
            name on the wire is stored with each field and never made from the C# name.


            """.ReplaceLineEndings("\n"));

        Append(text, "Types", "The schema's name is also that of one of the type's members; the type yields.", "schema", "C#",
            from unit in model.Units
            from type in unit.Objects
            let name = type.SchemaName[(type.SchemaName.LastIndexOf('.') + 1)..]
            where type.Name != name
            select (type.SchemaName, $"{unit.Namespace}.{type.Name}"));
        Append(text, "Members", "The name holds characters that no C# name has, or is one that every record has.", "field", "C#",
            from unit in model.Units
            from type in unit.Objects
            from field in type.Fields
            where field.MemberName != Capital(field.WireName)
            select ($"{type.SchemaName}: {field.WireName}", $"{unit.Namespace}.{type.Name}.{field.MemberName}"));
        Append(text, "Values of enums", "The value holds characters that no C# name has, or is empty.", "value", "C#",
            from unit in model.Units
            from type in unit.Enums
            from member in type.Members
            where member.Name != Capital(member.Value)
            select ($"\"{member.Value}\"", $"{unit.Namespace}.{type.Name}.{member.Name}"));
        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static string Capital(string name) => name.Length == 0 ? "" : char.ToUpperInvariant(name[0]) + name[1..];

    private static void Append(
        StringBuilder text, string title, string reason, string left, string right, IEnumerable<(string Name, string CSharp)> rows)
    {
        text.Append("## ").Append(title).Append("\n\n").Append(reason).Append("\n\n");
        text.Append("| ").Append(left).Append(" | ").Append(right).Append(" |\n|---|---|\n");
        foreach (var (name, csharp) in rows.OrderBy(row => row.CSharp, StringComparer.Ordinal))
        {
            text.Append("| `").Append(name.Replace("|", "\\|", StringComparison.Ordinal)).Append("` | `").Append(csharp).Append("` |\n");
        }

        text.Append('\n');
    }
}

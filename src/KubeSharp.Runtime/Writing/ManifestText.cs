using System.Text;
using KubeSharp.Writing;

namespace KubeSharp;

/// <summary>
/// The text of one object in each format. A kind is written with its apiVersion and kind; any other object is a part of a manifest.
/// </summary>
public static class ManifestText
{
    private const int Capacity = 4096;

    /// <summary>The object as block-style YAML, one line break at the end.</summary>
    /// <param name="value">The object.</param>
    /// <exception cref="ManifestException">The object holds a value that no manifest can hold.</exception>
    public static string ToYaml(this SchemaObject value) => Write(value, ManifestFormat.Yaml);

    /// <summary>The object as KYAML, one line break at the end; a kind begins with <c>---</c>.</summary>
    /// <param name="value">The object.</param>
    /// <exception cref="ManifestException">The object holds a value that no manifest can hold.</exception>
    public static string ToKyaml(this SchemaObject value) => Write(value, ManifestFormat.Kyaml);

    /// <summary>The object as indented JSON, one line break at the end.</summary>
    /// <param name="value">The object.</param>
    /// <exception cref="ManifestException">The object holds a value that no manifest can hold.</exception>
    public static string ToJson(this SchemaObject value) => Write(value, ManifestFormat.Json);

    private static string Write(SchemaObject value, ManifestFormat format)
    {
        ArgumentNullException.ThrowIfNull(value);
        using var output = new Utf8Output(Capacity);
        if (format == ManifestFormat.Kyaml && value is KubernetesObject)
        {
            output.Bytes("---\n"u8);
        }

        try
        {
            TreeWriters.Create(format, output).WriteRoot(value, 0);
        }
        catch (UnwritableValueException exception)
        {
            throw UnwritableValues.Describe(value, statesKind: true, exception);
        }

        output.Byte((byte)'\n');
        return Encoding.UTF8.GetString(output.Written);
    }
}

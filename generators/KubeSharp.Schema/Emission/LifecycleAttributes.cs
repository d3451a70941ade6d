using KubeSharp.Schema.Reading;

namespace KubeSharp.Schema.Emission;

/// <summary>Writes the attributes that tell analyzers in which releases a type or field can be used.</summary>
internal static class LifecycleAttributes
{
    public static SourceWriter Attributes(this SourceWriter writer, Lifecycle lifecycle)
    {
        Write(writer, "Since", lifecycle.Since);
        Write(writer, "DeprecatedIn", lifecycle.DeprecatedIn);
        Write(writer, "RemovedIn", lifecycle.RemovedIn);
        Write(writer, "ReplacedBy", lifecycle.ReplacedBy);
        return writer;
    }

    private static void Write(SourceWriter writer, string name, string? argument)
    {
        if (argument is not null)
        {
            writer.Line($"[global::KubeSharp.{name}({Literals.String(argument)})]");
        }
    }
}

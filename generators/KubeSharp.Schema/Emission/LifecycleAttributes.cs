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

    /// <summary>Has the compiler warn as a server does.</summary>
    public static SourceWriter Obsolete(this SourceWriter writer, string? warning)
    {
        if (warning is not null)
        {
            writer.Line($"[global::System.Obsolete({Literals.String(warning)})]");
        }

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

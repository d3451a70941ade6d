using KubeSharp.Schema.Model;

namespace KubeSharp.Schema.Emission;

/// <summary>Writes the C# file of a unit.</summary>
internal static class UnitEmitter
{
    /// <summary>The text of the file.</summary>
    /// <param name="unit">What the file holds.</param>
    /// <param name="isDocumented">Whether it has documentation comments.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static string Emit(UnitModel unit, bool isDocumented = true, CancellationToken cancellation = default)
    {
        var head = new SourceWriter(isDocumented).Header().Line($"namespace {unit.Namespace};").Blank();
        var writer = Aliases.WriteTo(head, unit.Namespace).Blank();
        var isFirst = true;
        foreach (var type in unit.Objects)
        {
            cancellation.ThrowIfCancellationRequested();
            Separate(writer, ref isFirst);
            new ObjectEmitter(writer, type, unit).Emit();
        }

        foreach (var type in unit.Enums)
        {
            Separate(writer, ref isFirst);
            EnumEmitter.Emit(writer, type, unit);
        }

        return writer.ToString();
    }

    private static void Separate(SourceWriter writer, ref bool isFirst)
    {
        if (!isFirst)
        {
            writer.Blank();
        }

        isFirst = false;
    }
}

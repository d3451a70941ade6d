using System.Globalization;

namespace KubeSharp.Rules.Server.Workloads;

/// <summary>A field of a schedule.</summary>
/// <param name="Name">What it is, for messages.</param>
/// <param name="Least">Its least number.</param>
/// <param name="Most">Its greatest number.</param>
/// <param name="Names">Names of its numbers, from the least on.</param>
internal sealed record CronField(string Name, int Least, int Most, IReadOnlyList<string> Names)
{
    /// <summary>Reads a number or a name.</summary>
    public bool TryRead(string text, out int value)
    {
        for (var i = 0; i < Names.Count; i++)
        {
            if (string.Equals(Names[i], text, StringComparison.OrdinalIgnoreCase))
            {
                value = Least + i;
                return true;
            }
        }

        return TryReadNumber(text, out value);
    }

    /// <summary>Reads a number; one below 0 is none.</summary>
    public static bool TryReadNumber(string text, out int value) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value) && value >= 0;
}

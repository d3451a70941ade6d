using System.Globalization;
using KubeSharp.Schema.Reports;

namespace KubeSharp.Schema.Resolving;

/// <summary>
/// The names of generated files. The compiler throws away everything that a generator made when two of its files have names that differ
/// only in case.
/// </summary>
internal sealed class HintNames
{
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase) { ReportText.HintName };

    public string Take(string name)
    {
        // The compiler takes no @ in them.
        var plain = name.Replace("@", "");
        var unique = plain;
        for (var number = 2; !_taken.Add(unique); number++)
        {
            unique = plain + "-" + number.ToString(CultureInfo.InvariantCulture);
        }

        return unique;
    }
}

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
        var unique = name;
        for (var number = 2; !_taken.Add(unique); number++)
        {
            unique = name + "-" + number.ToString(CultureInfo.InvariantCulture);
        }

        return unique;
    }
}

namespace KubeSharp.Rules.Values;

/// <summary>Says what somebody who wrote a wrong unit may have meant.</summary>
internal static class QuantityAdvice
{
    private const string Units =
        "k, M, G, T, P, E (powers of 1000), Ki, Mi, Gi, Ti, Pi, Ei (powers of 1024), m, u, n (thousandths and below)";

    public static string OnSuffix(string suffix)
    {
        var unit = suffix.Trim();
        if (unit.Length != suffix.Length || unit.Length == 0)
        {
            return "it holds a blank; write number and unit without one, such as 1Gi";
        }

        if (suffix[0] is '_' or ',' or '\'')
        {
            return $"a number takes no '{suffix[0]}' between its digits";
        }

        if (suffix[0] == '.')
        {
            return "a number has one decimal point";
        }

        return $"there is no unit '{suffix}'; {Suggest(unit)}";
    }

    private static string Suggest(string unit)
    {
        var word = unit.ToUpperInvariant();
        switch (word)
        {
            case "B" or "BYTE" or "BYTES":
                return "bytes are written without a unit";
            case "CPU" or "CPUS" or "CORE" or "CORES" or "VCPU":
                return "cores are written without a unit (0.5), or in thousandths (500m)";
            case "MS" or "MCPU" or "MILLICPU" or "MILLI" or "MCORE":
                return "thousandths are written 'm'";
            case "%":
                return "an amount is no percentage";
        }

        var letter = word[0];
        if (word is not ([_] or [_, 'B'] or [_, 'I'] or [_, 'I', 'B']) || "KMGTPE".IndexOf(letter) < 0)
        {
            return "the units are " + Units;
        }

        var decimalUnit = letter == 'K' ? "k" : letter.ToString();
        return $"write '{letter}i' (powers of 1024) or '{decimalUnit}' (powers of 1000)";
    }
}

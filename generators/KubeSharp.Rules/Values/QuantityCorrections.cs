namespace KubeSharp.Rules.Values;

/// <summary>Tells which quantities somebody who wrote none may have meant; <see cref="QuantityAdvice"/> says the same in words.</summary>
internal static class QuantityCorrections
{
    /// <summary>The quantities that may be meant, the likeliest first, each with a word for the kind of the correction.</summary>
    public static IEnumerable<(string Text, string Key)> Of(string text) =>
        QuantityText.Read(text, out _) is null ? [] : Guess(text).Where(static guess => QuantityText.Read(guess.Text, out _) is null);

    private static IEnumerable<(string Text, string Key)> Guess(string text)
    {
        // A comma may be a decimal point.
        var compact = new string([.. text.Where(static character => character is not (' ' or '_' or '\''))]);
        if (QuantityText.Read(compact, out _) is null)
        {
            return [(compact, "spelling")];
        }

        var unitStart = compact.Length;
        while (unitStart > 0 && compact[unitStart - 1] is not (>= '0' and <= '9' or '.'))
        {
            unitStart--;
        }

        var number = compact.Substring(0, unitStart);
        var unit = compact.Substring(unitStart).ToUpperInvariant();
        switch (unit)
        {
            case "B" or "BYTE" or "BYTES" or "CPU" or "CPUS" or "CORE" or "CORES" or "VCPU":
                return [(number, "spelling")];
            case "MS" or "MCPU" or "MILLICPU" or "MILLI" or "MCORE":
                return [(number + "m", "spelling")];
            case [_] or [_, 'B']:
                return [(number + unit[0] + "i", "binary-unit"), (number + (unit[0] == 'K' ? 'k' : unit[0]), "decimal-unit")];
            case [_, 'I'] or [_, 'I', 'B']:
                return [(number + unit[0] + "i", "binary-unit")];
            default:
                return [];
        }
    }
}

using System.Globalization;
using System.Numerics;

namespace KubeSharp.Units;

/// <summary>
/// Units behind integers: <c>160.Gi</c>, <c>500.Milli</c>. Brought in by <c>using KubeSharp.Units;</c>, in the files that want them.
/// </summary>
public static class QuantityUnits
{
    /// <summary>Units of integers.</summary>
    /// <param name="value">How many.</param>
    /// <typeparam name="T">The type of the integer.</typeparam>
    extension<T>(T value)
        where T : struct, IBinaryInteger<T>
    {
        /// <summary>Times 2^10: <c>Ki</c>.</summary>
        public Quantity Ki => Of(value, "Ki");

        /// <summary>Times 2^20: <c>Mi</c>.</summary>
        public Quantity Mi => Of(value, "Mi");

        /// <summary>Times 2^30: <c>Gi</c>.</summary>
        public Quantity Gi => Of(value, "Gi");

        /// <summary>Times 2^40: <c>Ti</c>.</summary>
        public Quantity Ti => Of(value, "Ti");

        /// <summary>Times 2^50: <c>Pi</c>.</summary>
        public Quantity Pi => Of(value, "Pi");

        /// <summary>Times 2^60: <c>Ei</c>.</summary>
        public Quantity Ei => Of(value, "Ei");

        /// <summary>Times 10^-9: <c>n</c>.</summary>
        public Quantity Nano => Of(value, "n");

        /// <summary>Times 10^-6: <c>u</c>.</summary>
        public Quantity Micro => Of(value, "u");

        /// <summary>Times 10^-3: <c>m</c>, as in 500 thousandths of a core.</summary>
        public Quantity Milli => Of(value, "m");

        /// <summary>Times 10^3: <c>k</c>.</summary>
        public Quantity Kilo => Of(value, "k");

        /// <summary>Times 10^6: <c>M</c>.</summary>
        public Quantity Mega => Of(value, "M");

        /// <summary>Times 10^9: <c>G</c>.</summary>
        public Quantity Giga => Of(value, "G");

        /// <summary>Times 10^12: <c>T</c>.</summary>
        public Quantity Tera => Of(value, "T");

        /// <summary>Times 10^15: <c>P</c>.</summary>
        public Quantity Peta => Of(value, "P");

        /// <summary>Times 10^18: <c>E</c>.</summary>
        public Quantity Exa => Of(value, "E");
    }

    private static Quantity Of<T>(T value, string unit)
        where T : struct, IBinaryInteger<T> => Quantity.Parse(value.ToString(null, CultureInfo.InvariantCulture) + unit);
}

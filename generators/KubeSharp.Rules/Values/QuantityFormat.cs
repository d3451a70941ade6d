namespace KubeSharp.Rules.Values;

/// <summary>
/// The three notations of quantities, as Kubernetes' <c>resource.Format</c> tells them apart. A sum keeps the notation of its first
/// part.
/// </summary>
internal enum QuantityFormat : byte
{
    /// <summary>Powers of 1000: <c>12M</c>, <c>500m</c>, <c>4</c>.</summary>
    DecimalSI,

    /// <summary>Powers of 1024: <c>12Mi</c>.</summary>
    BinarySI,

    /// <summary>Powers of ten written out: <c>12e6</c>.</summary>
    DecimalExponent,
}

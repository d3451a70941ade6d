namespace KubeSharp.Reading;

/// <summary>Which of Go's number types go-yaml makes of a scalar; it decides how a key is spelled.</summary>
internal enum NumberForm : byte
{
    None,
    Integer,
    Unsigned,
    Float,
}

namespace KubeSharp.Emission;

/// <summary>The output folder cannot be brought up to date; its files are as they were.</summary>
internal sealed class OutputException(string message, Exception? innerException = null) : IOException(message, innerException);

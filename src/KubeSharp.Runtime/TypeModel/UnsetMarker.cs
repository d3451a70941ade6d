using System.ComponentModel;

namespace KubeSharp.TypeModel;

/// <summary>The argument of the private constructor through which readers make an object before they set its required fields.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct UnsetMarker;

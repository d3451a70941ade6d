namespace KubeSharp.Rules.Values;

/// <summary>
/// A form of names: says what is wrong with a text, or null. Limits and alphabets are those of k8s.io/apimachinery/pkg/util/validation.
/// </summary>
internal delegate string? NameFormat(string text);

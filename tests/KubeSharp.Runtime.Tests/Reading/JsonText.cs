using System.Text.Json;

namespace KubeSharp.Tests.Reading;

/// <summary>A value as compact JSON, to compare with what another reader made of the same text.</summary>
internal static class JsonText
{
    public static string Of(KValue value) => value.Kind switch
    {
        KValueKind.Null => "null",
        KValueKind.Boolean => value.AsBoolean() == true ? "true" : "false",
        KValueKind.Number => value.NumberText!,
        KValueKind.String => JsonSerializer.Serialize(value.AsString()),
        KValueKind.List => $"[{string.Join(',', value.Select(Of))}]",
        _ => $"{{{string.Join(',', value.AsMap()!.Select(static entry => $"{JsonSerializer.Serialize(entry.Key)}:{Of(entry.Value)}"))}}}",
    };
}

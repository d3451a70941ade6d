using System.Globalization;
using System.Text;

namespace KubeSharp.Reading;

/// <summary>Where in an object the decoder is; spelled out only when a diagnostic needs it.</summary>
internal sealed class FieldPath
{
    private readonly List<(string? Field, string? Key, int Index)> _steps = [];

    public void EnterField(string name) => _steps.Add((name, null, 0));

    public void EnterKey(string key) => _steps.Add((null, key, 0));

    public void EnterItem(int index) => _steps.Add((null, null, index));

    public void Leave() => _steps.RemoveAt(_steps.Count - 1);

    /// <summary>The path as the API server writes it: <c>spec.containers[0].resources.limits[nvidia.com/gpu]</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var (field, key, index) in _steps)
        {
            if (field is not null)
            {
                text.Append(text.Length == 0 ? "" : ".").Append(DiagnosticText.Name(field));
            }
            else if (key is not null)
            {
                text.Append('[').Append(DiagnosticText.Name(key)).Append(']');
            }
            else
            {
                text.Append(CultureInfo.InvariantCulture, $"[{index}]");
            }
        }

        return text.ToString();
    }
}

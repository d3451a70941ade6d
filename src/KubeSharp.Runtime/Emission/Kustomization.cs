using System.Text;

namespace KubeSharp.Emission;

/// <summary>The file by which <c>kubectl apply -k</c> finds the others.</summary>
internal static class Kustomization
{
    public const string FileName = "kustomization.yaml";

    public static void Write(Stream output, IReadOnlyList<string> resources)
    {
        var text = new StringBuilder("apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources:\n");
        foreach (var resource in resources)
        {
            // File names are made of letters, digits and '-', '_', '.', '/': quotes are all they need to stay texts.
            text.Append("  - \"").Append(resource).Append("\"\n");
        }

        output.Write(Encoding.UTF8.GetBytes(text.ToString()));
    }
}

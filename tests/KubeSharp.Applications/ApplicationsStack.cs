using KubeSharp.Core.V1;

namespace KubeSharp.Applications;

/// <summary>N applications in one stack.</summary>
public sealed class ApplicationsStack : Stack
{
    /// <summary>Builds the applications.</summary>
    /// <param name="count">How many.</param>
    public ApplicationsStack(int count)
        : base("applications", @namespace: "bench")
    {
        for (var i = 0; i < count; i++)
        {
            foreach (var value in Application.Objects(i))
            {
                Add(value);
            }

            // The token and the disk of an application are others' to make.
            External<Secret>(Application.Name(i));
            External<PersistentVolumeClaim>(Application.Name(i));
        }
    }
}

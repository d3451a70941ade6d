using KubeSharp.Checking;

namespace KubeSharp;

/// <summary>Checks the objects of the stacks that are deployed together.</summary>
internal static class StackCheck
{
    /// <summary>Reports objects without a name, objects that occur twice, and what the API server would refuse in each.</summary>
    /// <param name="stacks">The stacks of one environment, or a stack alone.</param>
    /// <param name="where">What the stacks are together, for messages.</param>
    /// <param name="diagnostics">Takes what is found.</param>
    public static void Check(IReadOnlyList<Stack> stacks, string where, List<Diagnostic> diagnostics)
    {
        var places = new Dictionary<ObjectKey, SourcePlace>(stacks.Sum(stack => stack.Objects.Count));
        foreach (var stack in stacks)
        {
            for (var i = 0; i < stack.Objects.Count; i++)
            {
                var value = stack.Objects[i];
                var place = stack.PlaceOf(i);
                if (ObjectIdentity.NameOf(value) is not { Length: > 0 } name)
                {
                    if (ObjectIdentity.GenerateNameOf(value) is not { Length: > 0 })
                    {
                        var text = $"{value.Kind} of {value.ApiVersion} in stack '{stack.Name}' has no name";
                        diagnostics.Add(place.Error(DiagnosticIds.NoName, $"{text}: set metadata.name, or metadata.generateName"));
                    }
                }
                else if (!places.TryAdd(new(value, name), place))
                {
                    var text = $"{ObjectText.Describe(value)} is in {where} twice: added at {places[new(value, name)]} and here";
                    diagnostics.Add(place.Error(DiagnosticIds.DuplicateObject, $"{text}; remove one or rename it"));
                }

                diagnostics.AddRange(stack.Check(i, ObjectCheck.Find));
                if (value.SchemaType.MayMeetRestrictions)
                {
                    diagnostics.AddRange(stack.Check(i, RestrictionCheck.Find));
                }
            }
        }
    }
}

using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Stack;

namespace KubeSharp.Checking;

/// <summary>Finds what does not fit together in the stacks of an environment. A stack alone may be half of one, and is not asked.</summary>
internal static class EnvironmentCheck
{
    /// <summary>Reports each finding at the line that added the object.</summary>
    /// <param name="stacks">All stacks of an environment.</param>
    /// <param name="diagnostics">Takes what is found.</param>
    public static void Check(IReadOnlyList<Stack> stacks, List<Diagnostic> diagnostics)
    {
        var count = stacks.Sum(static stack => stack.Objects.Count);
        var objects = new List<StackObject>(count);
        var origins = new Dictionary<StackObject, (Stack Stack, int Index)>(count);
        foreach (var stack in stacks)
        {
            for (var i = 0; i < stack.Objects.Count; i++)
            {
                var value = stack.Objects[i];
                var size = ObjectSize.AtLeast(value);
                var known = new StackObject(new ObjectNode(value), value.ApiVersion, value.Kind, stack.Namespace, size);
                objects.Add(known);
                origins.Add(known, (stack, i));
            }
        }

        var external = stacks.SelectMany(static stack => stack.ExternalObjects).Select(static value => value.ToReference());
        var model = new StackModel(objects, external, stacks.SelectMany(static stack => stack.PodsElsewhere));
        foreach (var (known, finding) in StackRules.Check(model))
        {
            var (stack, index) = origins[known];
            var severity = finding.Rule.Severity == RuleSeverity.Advice ? Severity.Warning : Severity.Error;
            var message = $"{ObjectText.Describe(stack.Objects[index])}: {finding.Message}";
            diagnostics.Add(stack.PlaceOf(index).Place(new(severity, finding.Rule.Id, message) { Path = finding.Node.Path }));
        }
    }
}

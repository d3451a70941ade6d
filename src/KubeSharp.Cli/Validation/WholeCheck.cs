using KubeSharp.Checking;
using KubeSharp.Cli.Files;
using KubeSharp.Rules.Catalogue;
using KubeSharp.Rules.Stack;

namespace KubeSharp.Cli.Validation;

/// <summary>Finds what does not fit together in the objects of all files, as emission finds it in the stacks of an app.</summary>
/// <param name="advice">The advice that is given.</param>
internal sealed class WholeCheck(AdviceChoice advice)
{
    private readonly List<StackObject> _objects = [];
    private readonly Dictionary<StackObject, (InputFile File, ManifestDocument Document)> _origins = [];

    /// <summary>Takes an object.</summary>
    public void Add(InputFile file, ManifestDocument document, ObjectNode node)
    {
        var value = document.Object;
        var known = new StackObject(node, value.ApiVersion, value.Kind, size: ObjectSize.AtLeast(value));
        _objects.Add(known);
        _origins.Add(known, (file, document));
    }

    /// <summary>What is found, once all objects are there, in the order of the files.</summary>
    public IEnumerable<Diagnostic> Find()
    {
        foreach (var (known, finding) in StackRules.Check(new StackModel(_objects, [], []) { IsProgram = false }))
        {
            var isAdvice = finding.Rule.Severity == RuleSeverity.Advice;
            if (!isAdvice || advice.IsGiven(finding.Rule))
            {
                var (file, document) = _origins[known];
                yield return FindingDiagnostic.Create(file, document, finding, isAdvice ? Severity.Warning : Severity.Error);
            }
        }
    }
}

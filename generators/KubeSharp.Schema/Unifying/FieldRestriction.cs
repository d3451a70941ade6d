using System.Text;

namespace KubeSharp.Schema.Unifying;

/// <summary>
/// What a custom resource lacks of the fields of a shared type, as a text: names joined by commas, those of an inner object in parentheses
/// behind its field. <c>schedulingGroup,containers(restartPolicyRules,env(valueFrom(fileKeyRef)))</c> lacks one field of a PodSpec, one of
/// its containers and one deep inside these; <c>*</c> stands for all fields; <c>?image</c> for one that must be given elsewhere and need
/// not here; <c>+workloadRef</c> for one that the type has not and this place has.
/// </summary>
/// <remarks>The runtime's <c>FieldRestriction</c> reads it.</remarks>
internal static class FieldRestriction
{
    /// <summary>All fields of an object.</summary>
    public const string Everything = "*";

    /// <summary>What stands before the name of a field that need not be given here.</summary>
    public const char OptionalMark = '?';

    /// <summary>What stands before the name of a field that is here though the type has it not.</summary>
    public const char AdditionalMark = '+';

    /// <summary>What an object lacks: its own fields, and those of the objects in its fields.</summary>
    /// <param name="missing">The names of the fields that it lacks, with a mark those that are optional or additional.</param>
    /// <param name="inner">The fields whose objects lack something, each with what.</param>
    /// <returns>The text; null when nothing is lacking.</returns>
    public static string? Of(IEnumerable<string> missing, IEnumerable<KeyValuePair<string, string>> inner)
    {
        var text = new StringBuilder(string.Join(",", missing));
        foreach (var field in inner)
        {
            text.Append(text.Length == 0 ? "" : ",").Append(field.Key).Append('(').Append(field.Value).Append(')');
        }

        return text.Length == 0 ? null : text.ToString();
    }
}

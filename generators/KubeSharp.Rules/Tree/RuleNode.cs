using System.Globalization;
using System.Text;

namespace KubeSharp.Rules.Tree;

/// <summary>
/// A place of a manifest as rules see it: an object of a program, of a file, or what the compiler could find out about an expression. Where
/// something cannot be known there is a hole. Rules are silent about holes: every question here is answered so that the answer for a hole
/// leads to no finding (<see cref="IsAbsent"/> and <see cref="IsPresent"/> are both false, texts and numbers are null).
/// </summary>
internal abstract class RuleNode
{
    private const int NoIndex = -1;

    private readonly string _name;
    private readonly int _index;

    /// <summary>The root of a manifest.</summary>
    protected RuleNode()
    {
        _name = "";
        _index = NoIndex;
    }

    /// <summary>A field of an object, or an entry of a map.</summary>
    protected RuleNode(RuleNode parent, string name)
    {
        Parent = parent;
        _name = name;
        _index = NoIndex;
    }

    /// <summary>An item of a list.</summary>
    protected RuleNode(RuleNode parent, int index)
    {
        Parent = parent;
        _name = "";
        _index = index;
    }

    /// <summary>What holds this place; null for the root.</summary>
    public RuleNode? Parent { get; }

    /// <summary>The name of the field, or the key of the map's entry; empty for the root and for items of lists.</summary>
    public string Name => _name;

    /// <summary>The place in a list, from 0; negative for others.</summary>
    public int Index => _index;

    public abstract RuleNodeKind Kind { get; }

    /// <summary>Whether a list, map or object may hold more than is known of it.</summary>
    public virtual bool IsOpen => false;

    /// <summary>The text, where it is one that is known.</summary>
    public virtual string? Text => null;

    /// <summary>The number, where it is a whole one that is known.</summary>
    public virtual long? Integer => null;

    /// <summary>The number, where it is one that is known.</summary>
    public virtual double? Number => Integer;

    /// <summary>The boolean, where it is one that is known.</summary>
    public virtual bool? Boolean => null;

    /// <summary>The known items of a list; empty for others.</summary>
    public virtual IReadOnlyList<RuleNode> Items => [];

    /// <summary>The known entries of a map, or the fields of an object that are set; empty for others.</summary>
    public virtual IReadOnlyList<RuleNode> Entries => [];

    /// <summary>Whether certainly nothing stands here.</summary>
    public bool IsAbsent => Kind == RuleNodeKind.Absent;

    /// <summary>Whether certainly something stands here.</summary>
    public bool IsPresent => Kind is not (RuleNodeKind.Absent or RuleNodeKind.Unknown);

    public bool IsUnknown => Kind == RuleNodeKind.Unknown;

    /// <summary>
    /// Whether certainly nothing stands here, or what Go takes for nothing where a field is no pointer: an empty text, list or map, the
    /// number zero, false.
    /// </summary>
    public bool IsEmpty => Kind switch
    {
        RuleNodeKind.Absent => true,
        RuleNodeKind.Text => Text is "",
        RuleNodeKind.Number => Number is 0,
        RuleNodeKind.Boolean => Boolean is false,
        RuleNodeKind.List => !IsOpen && Items.Count == 0,
        RuleNodeKind.Object => !IsOpen && Entries.Count == 0,
        _ => false,
    };

    /// <summary>Whether certainly something stands here that Go does not take for nothing.</summary>
    public bool IsFilled => Kind switch
    {
        RuleNodeKind.Text => Text is { Length: > 0 },
        RuleNodeKind.Number => Number is { } number && number != 0,
        RuleNodeKind.Boolean => Boolean is true,
        RuleNodeKind.List => Items.Count > 0,
        RuleNodeKind.Object => Entries.Count > 0,
        _ => false,
    };

    /// <summary>The place as Kubernetes writes it: <c>spec.template.spec.containers[0].image</c>; empty for the root.</summary>
    public string Path
    {
        get
        {
            var path = new StringBuilder();
            AppendPath(path);
            return path.ToString();
        }
    }

    /// <summary>A field of an object or an entry of a map. Never null: where there is none, a node that is absent, or a hole.</summary>
    /// <param name="name">The name as manifests write it, or the key.</param>
    public abstract RuleNode this[string name] { get; }

    /// <summary>The text; the empty one where nothing stands here; null where it is not known.</summary>
    public string? TextOrEmpty => IsAbsent ? "" : Text;

    /// <summary>The text; a default of the API server where nothing, or the empty text, stands here; null where it is not known.</summary>
    public string? TextOr(string absent) => TextOrEmpty is { } text ? text.Length == 0 ? absent : text : null;

    /// <summary>The number; a default of the API server where nothing stands here; null where it is not known.</summary>
    public long? IntegerOr(long absent) => IsAbsent ? absent : Integer;

    /// <summary>The boolean; a default of the API server where nothing stands here; null where it is not known.</summary>
    public bool? BooleanOr(bool absent) => IsAbsent ? absent : Boolean;

    public override string ToString() => $"{Path}: {Kind}";

    private void AppendPath(StringBuilder path)
    {
        if (Parent is null)
        {
            return;
        }

        Parent.AppendPath(path);
        if (_index != NoIndex)
        {
            path.Append('[').Append(_index.ToString(CultureInfo.InvariantCulture)).Append(']');
        }
        else if (_name.Length > 0 && _name.All(static character => char.IsLetterOrDigit(character) || character is '-' or '_' or '$'))
        {
            path.Append(path.Length == 0 ? "" : ".").Append(_name);
        }
        else
        {
            path.Append('[').Append(_name).Append(']');
        }
    }
}

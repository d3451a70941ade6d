using KubeSharp.Rules.Values;

namespace KubeSharp.Rules.Stack;

/// <summary>
/// The objects that are deployed together, each looked at once: found by kind, namespace and name, Services and pods also by labels.
/// Nothing here compares each object with each.
/// </summary>
internal sealed class StackModel
{
    /// <summary>The most names that a wrong one is compared with, for a proposal.</summary>
    private const int MostProposals = 200;

    private readonly Dictionary<ObjectReference, StackObject> _objects = [];

    private readonly Dictionary<(string Group, string Kind), List<StackObject>> _kinds = [];
    private readonly HashSet<(string Group, string Kind)> _openKinds = [];
    private readonly HashSet<ObjectReference> _external = [];
    private readonly HashSet<(string Group, string Kind, string Name)> _externalAnywhere = [];
    /// <summary>Kinds of which objects are declared, by namespace; each also with null for any.</summary>
    private readonly HashSet<(string Group, string Kind, string? Space)> _externalKinds = [];

    /// <summary>Objects of which controllers make others, by namespace and name; each also with null for any namespace.</summary>
    private readonly Dictionary<(string? Space, string Name), List<StackObject>> _makers = [];

    private readonly HashSet<(string? Space, string Claim)> _claimPrefixes = [];
    private readonly HashSet<string> _openSpaces = new(StringComparer.Ordinal);
    private readonly LabelIndex<ExternalPods> _externalPods = new();

    /// <summary>One object of each kind and name, whatever its namespace: the reference has none. Few apps need it.</summary>
    private Dictionary<ObjectReference, StackObject>? _anywhere;

    private LabelIndex<AppService>? _services;

    /// <summary>Takes all objects of an app.</summary>
    /// <param name="objects">The objects in their order.</param>
    /// <param name="external">What the cluster is declared to have; an empty namespace stands for any.</param>
    /// <param name="externalPods">The pods that the cluster is declared to run.</param>
    public StackModel(IReadOnlyList<StackObject> objects, IEnumerable<ObjectReference> external, IEnumerable<ExternalPods> externalPods)
    {
        Objects = objects;
        Declare(external);
        foreach (var pods in externalPods)
        {
            _externalPods.Add(pods);
        }

        foreach (var value in objects)
        {
            Add(value);
        }
    }

    public IReadOnlyList<StackObject> Objects { get; }

    /// <summary>Whether the objects are those of a program, which can declare what the cluster has; else they are those of files.</summary>
    public bool IsProgram { get; init; } = true;

    public LabelIndex<AppPod> Pods { get; } = new();

    /// <summary>The Services by their labels, which only monitors ask for.</summary>
    public LabelIndex<AppService> Services => _services ??= IndexServices();

    /// <summary>The pods of each object that holds some.</summary>
    public Dictionary<StackObject, List<AppPod>> PodsByOwner { get; } = [];

    private Dictionary<StackObject, AppService> ServicesByObject { get; } = [];

    public AppService ServiceOf(StackObject value) => ServicesByObject[value];

    /// <summary>Whether the app holds any object of a kind.</summary>
    public bool HasAny(string group, string kind) => _kinds.ContainsKey((group, kind));

    /// <summary>Whether a namespace may have pods with labels that nobody knows.</summary>
    public bool MayHaveOtherPods(string space) =>
        space.Length == 0 ? _openSpaces.Count != 0 : _openSpaces.Contains(space) || _openSpaces.Contains("");

    /// <summary>Whether any object of a kind is declared, in a namespace.</summary>
    public bool HasDeclared(string group, string kind, string space) =>
        _externalKinds.Contains((group, kind, space.Length == 0 ? null : space)) || _externalKinds.Contains((group, kind, ""));

    /// <summary>Whether pods that a selector finds are declared, in a namespace.</summary>
    public bool AreDeclared(LabelQuery query, string space) =>
        _externalPods.Count != 0 && _externalPods.Select(query, space).Items.Count != 0;

    /// <summary>Finds what is referred to.</summary>
    public Resolution Find(ObjectReference wanted)
    {
        if (wanted.Name.Length == 0)
        {
            return Resolution.Unknown;
        }

        if (_objects.TryGetValue(wanted with { Namespace = wanted.Namespace ?? "" }, out var held))
        {
            return new(held, IsMissing: false);
        }

        if (wanted.Namespace is not null && IsDeclared(wanted))
        {
            return Resolution.Unknown;
        }

        StackObject? elsewhere = null;
        if ((_anywhere ??= Anywhere()).TryGetValue(wanted with { Namespace = null }, out var other))
        {
            if (wanted.Namespace is null)
            {
                return new(other, IsMissing: false);
            }

            // What has no namespace lands in the one that it is applied to, which may be the right one.
            if (wanted.Namespace.Length == 0 || _objects.ContainsKey(wanted with { Namespace = "" }))
            {
                return Resolution.Unknown;
            }

            elsewhere = other;
        }

        return IsDeclared(wanted) || WellKnown.Exists(wanted) || _openKinds.Contains((wanted.Group, wanted.Kind)) || MayBeMade(wanted)
            ? Resolution.Unknown
            : new(null, IsMissing: true, elsewhere);
    }

    /// <summary>The name of an object of the kind and namespace that is spelled nearly so; null where there is none.</summary>
    public string? Nearest(ObjectReference wanted) =>
        wanted.Name.Length < 3 || !_kinds.TryGetValue((wanted.Group, wanted.Kind), out var all)
            ? null
            : all.Take(MostProposals).FirstOrDefault(
                value => (wanted.Namespace is null || value.Namespace == wanted.Namespace)
                    && TextDistance.IsWithinTwo(wanted.Name, value.Name))?.Name;

    private Dictionary<ObjectReference, StackObject> Anywhere()
    {
        var anywhere = new Dictionary<ObjectReference, StackObject>(_objects.Count);
        foreach (var held in _objects)
        {
            anywhere[held.Key with { Namespace = null }] = held.Value;
        }

        return anywhere;
    }

    private void Declare(IEnumerable<ObjectReference> external)
    {
        foreach (var name in external)
        {
            _external.Add(name with { Namespace = name.Namespace ?? "" });
            _externalAnywhere.Add((name.Group, name.Kind, name.Name));
            _externalKinds.Add((name.Group, name.Kind, name.Namespace ?? ""));
            _externalKinds.Add((name.Group, name.Kind, null));
        }
    }

    private LabelIndex<AppService> IndexServices()
    {
        var index = new LabelIndex<AppService>();
        foreach (var service in ServicesByObject.Values)
        {
            index.Add(service);
        }

        return index;
    }

    private void Add(StackObject value)
    {
        if (value.Name.Length != 0)
        {
            var name = new ObjectReference(value.Group, value.Kind, value.Namespace, value.Name);
            if (!_objects.ContainsKey(name))
            {
                _objects.Add(name, value);
            }
        }

        if (!_kinds.TryGetValue((value.Group, value.Kind), out var all))
        {
            all = [];
            _kinds.Add((value.Group, value.Kind), all);
        }

        all.Add(value);
        if (value.IsNameUnknown)
        {
            _openKinds.Add((value.Group, value.Kind));
        }

        if (value.Is("", "Service"))
        {
            var service = new AppService(value);
            ServicesByObject.Add(value, service);
        }

        AddPods(value);
        AddProducts(value);
    }

    private void AddPods(StackObject value)
    {
        var pods = new List<AppPod>();
        PodPlaces.Find(value, pods);
        if (pods.Count != 0)
        {
            PodsByOwner.Add(value, pods);
        }

        foreach (var pod in pods)
        {
            Pods.Add(pod);
            if (pod.IsOpen)
            {
                _openSpaces.Add(value.Namespace);
            }
        }
    }

    /// <summary>Notes what controllers will make of an object.</summary>
    private void AddProducts(StackObject value)
    {
        Declare(Products.Of(value));
        foreach (var template in value.Is("apps", "StatefulSet") ? value.Root["spec"]["volumeClaimTemplates"].Items : [])
        {
            var claim = $"{template["metadata"]["name"].Text}-{value.Name}";
            _claimPrefixes.Add((value.Namespace, claim));
            _claimPrefixes.Add((null, claim));
        }

        if (!CustomKinds.MakeObjects(value))
        {
            return;
        }

        if (CustomKinds.GiveLabels(value))
        {
            _openSpaces.Add(value.Namespace);
        }

        AddMaker((value.Namespace, value.Name), value);
        AddMaker((null, value.Name), value);
    }

    private void AddMaker((string? Space, string Name) key, StackObject value)
    {
        if (!_makers.TryGetValue(key, out var makers))
        {
            makers = [];
            _makers.Add(key, makers);
        }

        makers.Add(value);
    }

    private bool IsDeclared(ObjectReference wanted) =>
        string.IsNullOrEmpty(wanted.Namespace)
            ? _externalAnywhere.Contains((wanted.Group, wanted.Kind, wanted.Name))
            : _external.Contains(wanted) || _external.Contains(wanted with { Namespace = "" });

    /// <summary>Whether a controller may make the object: those of custom resources name what they make after their own.</summary>
    private bool MayBeMade(ObjectReference wanted)
    {
        if (wanted is { Group: "", Kind: "PersistentVolumeClaim" } && _claimPrefixes.Count != 0 && IsClaimOfSet(wanted))
        {
            return true;
        }

        for (var end = wanted.Name.Length; _makers.Count != 0 && end > 0; end = wanted.Name.LastIndexOfAny(['-', '.'], end - 1))
        {
            var name = wanted.Name.Substring(0, end);
            if (string.IsNullOrEmpty(wanted.Namespace)
                ? IsMadeOf((null, name), wanted.Kind)
                : IsMadeOf((wanted.Namespace, name), wanted.Kind) || IsMadeOf(("", name), wanted.Kind))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsMadeOf((string? Space, string Name) key, string kind) =>
        _makers.TryGetValue(key, out var makers) && makers.Exists(maker => CustomKinds.Make(maker, kind));

    /// <summary>Whether a claim is one that a StatefulSet makes: template, set and number.</summary>
    private bool IsClaimOfSet(ObjectReference wanted)
    {
        var dash = wanted.Name.LastIndexOf('-');
        var space = string.IsNullOrEmpty(wanted.Namespace) ? null : wanted.Namespace;
        return dash > 0 && _claimPrefixes.Contains((space, wanted.Name.Substring(0, dash)));
    }
}

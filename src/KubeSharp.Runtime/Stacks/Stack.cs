using System.Collections.ObjectModel;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace KubeSharp;

/// <summary>
/// A set of objects that are deployed together. Derive from it and add objects in the constructor, or fill one from outside. A stack gives
/// its namespace and labels to the objects that lack them, and finds, replaces, patches and removes objects by type and name.
/// </summary>
public partial class Stack : StackBase
{
    private readonly List<KubernetesObject> _objects = [];
    private readonly List<SourcePlace> _places = [];
    private readonly List<StackChange?> _changes = [];
    private readonly ReadOnlyCollection<KubernetesObject> _view;

    /// <summary>Makes a stack without objects.</summary>
    /// <param name="name">The name, which also names its file.</param>
    /// <param name="namespace">
    /// Filled into <c>metadata.namespace</c> of objects that have none and whose kind lives in a namespace; null fills nothing. Objects of
    /// unknown kinds are left alone, since their scope is unknown.
    /// </param>
    /// <param name="commonLabels">
    /// Labels that every object gets in <c>metadata.labels</c>, and nowhere else: never in selectors or templates, which may not change
    /// once
    /// deployed. An object's own label wins.
    /// </param>
    /// <exception cref="ArgumentException">The name or the namespace is empty.</exception>
    public Stack(string name, string? @namespace = null, KMap<string>? commonLabels = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (@namespace is not null)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(@namespace);
        }

        Name = name;
        Namespace = @namespace;
        CommonLabels = commonLabels is { Count: > 0 } ? commonLabels : null;
        _view = _objects.AsReadOnly();
    }

    /// <summary>The name, which also names the stack's file.</summary>
    public string Name { get; }

    /// <summary>The namespace of objects that state none; null when there is no default.</summary>
    public string? Namespace { get; }

    /// <summary>The labels that every object gets; null when there are none.</summary>
    public KMap<string>? CommonLabels { get; }

    /// <summary>The order in which the objects are written: what others need comes first, unless set otherwise.</summary>
    public DocumentOrder Order { get; init; }

    /// <summary>The objects as they will be emitted, in the order of addition.</summary>
    public IReadOnlyList<KubernetesObject> Objects => _view;

    /// <summary>The marker of patches, which would be hidden by the method of its name otherwise.</summary>
    protected static PartialMarker Remove => Authoring.Remove;

    /// <summary>Adds an object.</summary>
    /// <param name="value">The object.</param>
    /// <param name="file">The file of the call; given by the compiler.</param>
    /// <param name="line">The line of the call; given by the compiler.</param>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <returns>The object as it will be emitted, with the stack's namespace and labels.</returns>
    /// <exception cref="ManifestException">
    /// The object, or a part of it, is partial (<c>KUBE3004</c>): partial objects serve patches. One passes all the same where a custom
    /// resource does not require what the shared type does, if it has everything else that is required: <c>new(Partial) { Name = "x" }</c>
    /// is a container without image where the kind fills that in.
    /// </exception>
    public T Add<T>(T value, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        where T : KubernetesObject
    {
        ArgumentNullException.ThrowIfNull(value);
        var place = new SourcePlace(file, line);
        var filled = Accept(value, place);
        _objects.Add(filled);
        _places.Add(place);
        _changes.Add(null);
        return filled;
    }

    /// <summary>Adds several objects.</summary>
    /// <param name="values">The objects in their order.</param>
    /// <param name="file">The file of the call; given by the compiler.</param>
    /// <param name="line">The line of the call; given by the compiler.</param>
    /// <exception cref="ManifestException">An object is partial (<c>KUBE3004</c>): partial objects serve patches.</exception>
    public void AddRange(IEnumerable<KubernetesObject> values, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        ArgumentNullException.ThrowIfNull(values);
        foreach (var value in values)
        {
            Add(value, file, line);
        }
    }

    /// <summary>Finds an object by type and name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="namespace">The namespace; null finds the object in any.</param>
    /// <typeparam name="T">The type; <see cref="KubernetesObject"/> finds objects of all kinds.</typeparam>
    /// <returns>The object, or null.</returns>
    /// <exception cref="InvalidOperationException">Several objects fit.</exception>
    public T? Find<T>(string name, string? @namespace = null)
        where T : KubernetesObject => IndexOf<T>(name, @namespace) is var index and >= 0 ? (T)_objects[index] : null;

    /// <summary>The one object of a type with a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="namespace">The namespace; null finds the object in any.</param>
    /// <typeparam name="T">The type; <see cref="KubernetesObject"/> finds objects of all kinds.</typeparam>
    /// <exception cref="KeyNotFoundException">There is no such object; the message lists those that exist.</exception>
    /// <exception cref="InvalidOperationException">Several objects fit.</exception>
    public T Single<T>(string name, string? @namespace = null)
        where T : KubernetesObject => (T)_objects[RequiredIndexOf<T>(name, @namespace)];

    /// <summary>Puts another object in the place of one.</summary>
    /// <param name="name">The name of the object.</param>
    /// <param name="change">Makes the new object of the old one.</param>
    /// <param name="namespace">The namespace of the object; null finds it in any.</param>
    /// <param name="file">The file of the call; given by the compiler.</param>
    /// <param name="line">The line of the call; given by the compiler.</param>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <returns>The object as it will be emitted.</returns>
    /// <exception cref="KeyNotFoundException">There is no such object; the message lists those that exist.</exception>
    /// <exception cref="InvalidOperationException">Several objects fit.</exception>
    /// <exception cref="ManifestException">The new object is partial (<c>KUBE3004</c>).</exception>
    public T Replace<T>(
        string name, Func<T, T> change, string? @namespace = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        where T : KubernetesObject
    {
        ArgumentNullException.ThrowIfNull(change);
        var index = RequiredIndexOf<T>(name, @namespace);
        var value = change((T)_objects[index])
            ?? throw new InvalidOperationException($"{ObjectText.Describe(_objects[index])} is replaced by null; use Remove to take it out.");
        return Put(index, value, new(file, line));
    }

    /// <summary>
    /// Changes an object by a partial one: only what the patch sets is changed (a strategic merge; see <see cref="TypedPatch"/>).
    /// </summary>
    /// <param name="name">The name of the object.</param>
    /// <param name="patch">The patch: <c>new(Partial) { Spec = new(Partial) { Replicas = 6 } }</c>.</param>
    /// <param name="namespace">The namespace of the object; null finds it in any.</param>
    /// <param name="file">The file of the call; given by the compiler.</param>
    /// <param name="line">The line of the call; given by the compiler.</param>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <returns>The object as it will be emitted.</returns>
    /// <exception cref="KeyNotFoundException">There is no such object; the message lists those that exist.</exception>
    /// <exception cref="InvalidOperationException">Several objects fit.</exception>
    /// <exception cref="ManifestException">The patch leaves a part without what it requires (<c>KUBE3004</c>).</exception>
    /// <exception cref="ArgumentException">The patch removes the object itself, or does not fit its type.</exception>
    public T Patch<T>(
        string name, T patch, string? @namespace = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        where T : KubernetesObject
    {
        ArgumentNullException.ThrowIfNull(patch);
        var index = RequiredIndexOf<T>(name, @namespace);
        return Put(index, ((T)_objects[index]).Patch(patch), new(file, line));
    }

    /// <summary>Writes the objects in their document order.</summary>
    /// <param name="output">Where to; stays open.</param>
    /// <param name="format">The format.</param>
    /// <exception cref="ManifestException">
    /// The stack has objects that cannot be emitted; nothing is written then, unless a value is at fault.
    /// </exception>
    public void Write(Stream output, ManifestFormat format = ManifestFormat.Yaml)
    {
        ArgumentNullException.ThrowIfNull(output);
        List<Diagnostic> diagnostics = [];
        StackCheck.Check([this], Name, diagnostics);
        if (diagnostics.Count != 0)
        {
            throw new ManifestException(diagnostics);
        }

        using var writer = new ManifestWriter(output, format);
        foreach (var document in Documents())
        {
            document.WriteTo(writer);
        }
    }

    /// <summary>The YAML of the objects in their document order.</summary>
    /// <exception cref="ManifestException">The stack has objects that cannot be emitted.</exception>
    public string ToYaml()
    {
        using var output = new MemoryStream();
        Write(output);
        return System.Text.Encoding.UTF8.GetString(output.GetBuffer(), 0, (int)output.Length);
    }

    /// <summary>The name and the number of objects.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Name} ({_objects.Count} {(_objects.Count == 1 ? "object" : "objects")})");

    /// <summary>The line that added an object.</summary>
    internal SourcePlace PlaceOf(int index) => _places[index];

    /// <summary>What a check finds in an object, each thing at the line that brought it: an addition, a patch or a replacement.</summary>
    internal IEnumerable<Diagnostic> Check(int index, Func<KubernetesObject, IEnumerable<Diagnostic>> check) =>
        check(_objects[index]).Select(found => StackChange.PlaceOf(found, _changes[index], _places[index], check).Place(found));

    /// <summary>The objects with the places of their addition, in the order in which they are written.</summary>
    internal IEnumerable<StackDocument> Documents()
    {
        var order = KindOrder.Sort(_objects, Order);
        foreach (var index in order)
        {
            yield return new(_objects[index], _places[index]);
        }
    }

    private protected override T TakeOut<T>(string name, string? space)
    {
        var index = RequiredIndexOf<T>(name, space);
        var value = (T)_objects[index];
        _objects.RemoveAt(index);
        _places.RemoveAt(index);
        _changes.RemoveAt(index);
        return value;
    }

    private T Put<T>(int index, T value, SourcePlace place)
        where T : KubernetesObject
    {
        // The stack trace tells where the change is made, column and all.
        var filled = Accept(value, SourcePlace.None);
        _changes[index] = new(place, _objects[index], _changes[index]);
        _objects[index] = filled;
        return filled;
    }

    private T Accept<T>(T value, SourcePlace place)
        where T : KubernetesObject
    {
        var guard = PartialGuard.WithWaivers();
        if (guard.FindIn(value) is { } path)
        {
            var text = $"{ObjectText.Describe(value)} {StackText.WhyPartial(value, guard.Incomplete)}";
            throw new ManifestException([place.Error(DiagnosticIds.PartialObject, text) with { Path = path }]);
        }

        if (guard.HasMetRestriction)
        {
            value.SchemaType.MayMeetRestrictions = true;
        }

        var whole = guard.HasPassedPartial ? (KubernetesObject)ObjectMerge.Complete(value) : value;
        return (T)StackDefaults.Fill(whole, Namespace, CommonLabels);
    }

    private int RequiredIndexOf<T>(string name, string? space)
        where T : KubernetesObject => IndexOf<T>(name, space) is var index and >= 0
            ? index
            : throw new KeyNotFoundException(StackText.NotFound<T>(this, name, space));

    private int IndexOf<T>(string name, string? space)
        where T : KubernetesObject
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        var found = -1;
        for (var i = 0; i < _objects.Count; i++)
        {
            if (_objects[i] is T value
                && ObjectIdentity.NameOf(value) == name
                && (space is null || ObjectIdentity.NamespaceOf(value) == space))
            {
                found = found < 0 ? i : throw new InvalidOperationException(StackText.Ambiguous(this, _objects[found], value));
            }
        }

        return found;
    }
}

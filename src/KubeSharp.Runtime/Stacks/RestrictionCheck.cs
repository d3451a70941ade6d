using KubeSharp.Reading;
using KubeSharp.TypeModel;

namespace KubeSharp;

/// <summary>
/// Finds fields that are set where a custom resource does not have them: the type of an embedded object is shared, and may have more.
/// </summary>
internal sealed class RestrictionCheck
{
    private readonly KubernetesObject _document;
    private readonly FieldPath _path = new();
    private readonly List<Diagnostic> _found = [];

    private RestrictionCheck(KubernetesObject document) => _document = document;

    /// <summary>Reports each such field of an object of a stack, also one that is set to an empty value.</summary>
    public static IReadOnlyList<Diagnostic> Find(KubernetesObject value)
    {
        var check = new RestrictionCheck(value);
        check.CheckObject(value, restriction: null, value.SchemaType);
        return check._found;
    }

    private void CheckObject(SchemaObject value, FieldRestriction? restriction, SchemaType outermost)
    {
        var type = value.SchemaType;
        for (var i = 0; ; i++)
        {
            var held = value.NextField(ref i);
            if (held.IsAbsent)
            {
                break;
            }

            var field = type.Fields[i];
            _path.EnterField(field.Name);
            if (restriction?.Lacks(i) == true)
            {
                var message = $"{ObjectText.Describe(_document)}: {FieldRestriction.Describe(type, field, outermost)}";
                _found.Add(new(Severity.Error, DiagnosticIds.UnknownField, message) { Path = _path.ToString() });
            }
            else if (field.MayNest)
            {
                CheckValue(held, FieldRestriction.Under(restriction, type, field), outermost);
            }

            _path.Leave();
        }

        CheckEntries(value.UnknownFields);
        CheckEntries((value as UntypedObject)?.Fields);
    }

    private void CheckValue(FieldValue held, FieldRestriction? restriction, SchemaType outermost)
    {
        switch (held.Reference)
        {
            case SchemaObject value:
                // An object of any kind brings the restrictions of its own kind.
                var stands = restriction is null && value is KubernetesObject ? value.SchemaType : outermost;
                CheckObject(value, restriction, stands);
                break;
            case KList list when ObjectSearch.MayNest(list.ItemKind):
                for (var i = 0; i < list.Count; i++)
                {
                    _path.EnterItem(i);
                    CheckValue(list.GetItem(i), restriction, outermost);
                    _path.Leave();
                }

                break;
            case KMap<KValue> fields:
                CheckEntries(fields);
                break;
            case KMap map when ObjectSearch.MayNest(map.ValueKind):
                for (var i = 0; i < map.Count; i++)
                {
                    _path.EnterKey(map.GetKey(i));
                    CheckValue(map.GetValue(i), restriction, outermost);
                    _path.Leave();
                }

                break;
            case KValue free:
                CheckFree(free);
                break;
        }
    }

    private void CheckEntries(KMap<KValue>? fields)
    {
        foreach (var (name, value) in fields ?? KMap<KValue>.Empty)
        {
            _path.EnterField(name);
            CheckFree(value);
            _path.Leave();
        }
    }

    /// <summary>A typed object in a value without schema is judged by its own type alone.</summary>
    private void CheckFree(KValue? value)
    {
        if (value?.AsObject() is { } typed)
        {
            CheckObject(typed, restriction: null, typed.SchemaType);
        }
        else
        {
            CheckValue(new FieldValue(value?.Reference), restriction: null, _document.SchemaType);
        }
    }
}

using KubeSharp.Schema.Json;

namespace KubeSharp.Schema.Yaml;

/// <summary>
/// The members of a map in the making. Of a key that occurs twice the last one holds, for kubectl without a word; it takes the place of
/// the first.
/// </summary>
internal sealed class MemberList
{
    /// <summary>Up to this size a map is too small for an index to pay; most are.</summary>
    private const int Small = 16;

    private readonly List<JsonMember> _members = [];
    private Dictionary<string, int>? _places;

    public IReadOnlyList<JsonMember> Members => _members;

    /// <summary>Adds a member, or puts it in the place of one of the same name.</summary>
    /// <param name="member">The member. Its name is interned: one text is one object.</param>
    public void Put(JsonMember member)
    {
        if (PlaceOf(member.Name) is { } known)
        {
            _members[known] = member;
        }
        else
        {
            _places?.Add(member.Name, _members.Count);
            _members.Add(member);
        }
    }

    private int? PlaceOf(string name)
    {
        if (_places is null && _members.Count >= Small)
        {
            _places = new(StringComparer.Ordinal);
            for (var i = 0; i < _members.Count; i++)
            {
                _places.Add(_members[i].Name, i);
            }
        }

        if (_places is not null)
        {
            return _places.TryGetValue(name, out var place) ? place : null;
        }

        for (var i = 0; i < _members.Count; i++)
        {
            if (ReferenceEquals(_members[i].Name, name))
            {
                return i;
            }
        }

        return null;
    }
}

using System.Security.Cryptography;
using System.Text;

namespace KubeSharp.Emission;

/// <summary>
/// File names for things that may be called anything: the same on every file system, never out of their folder, never hidden, never two
/// that differ only by case. A name that had to be changed carries a hash of what it stands for, so that it stays the same whatever else is
/// in the folder.
/// </summary>
internal static class FileNames
{
    private const int MaximumLength = 100;
    private const int ShortHash = 8;
    private const int LongHash = 32;

    /// <summary>
    /// Names that Windows gives to devices, with any extension (Win32 "Naming Files, Paths, and Namespaces"), and one that kustomize
    /// reads.
    /// </summary>
    private static readonly HashSet<string> s_reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$",
        "COM0", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9",
        "LPT0", "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9",
        "kustomization",
    };

    /// <summary>Gives each thing of one folder its name, without extension.</summary>
    /// <param name="things">What to show in the name, and what tells the thing from all others.</param>
    /// <returns>The names in the order of the things.</returns>
    /// <exception cref="ArgumentException">Two things have the same identity.</exception>
    public static string[] Assign(IReadOnlyList<(string Text, string Identity)> things)
    {
        var names = new string[things.Count];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = NameOf(things[i].Text, things[i].Identity, ShortHash);
        }

        foreach (var twins in names.Select((name, index) => (name, index)).GroupBy(pair => pair.name, StringComparer.OrdinalIgnoreCase))
        {
            if (twins.Skip(1).Any())
            {
                foreach (var (_, index) in twins)
                {
                    names[index] = WithHash(Safe(things[index].Text), things[index].Identity, LongHash);
                }
            }
        }

        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return Array.Find(names, name => !seen.Add(name)) is { } twice
            ? throw new ArgumentException($"Two things of one folder have the same identity and the name '{twice}'.", nameof(things))
            : names;
    }

    private static string NameOf(string text, string identity, int hashLength)
    {
        var safe = Safe(text);
        return safe == text ? text : WithHash(safe, identity, hashLength);
    }

    private static string WithHash(string safe, string identity, int length)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity)));
        return $"{safe}-{hash.AsSpan(0, length)}";
    }

    private static string Safe(string text)
    {
        var safe = string.Create(Math.Min(text.Length, MaximumLength), text, static (target, source) =>
        {
            for (var i = 0; i < target.Length; i++)
            {
                var inside = i != 0 && i != target.Length - 1;
                var stays = char.IsAsciiLetterOrDigit(source[i]) || source[i] is '-' or '_' || (source[i] == '.' && inside);
                target[i] = stays ? source[i] : '-';
            }
        });
        var stem = safe.Split('.')[0];
        return safe.Length == 0 ? "unnamed" : s_reserved.Contains(stem) ? "_" + safe : safe;
    }
}

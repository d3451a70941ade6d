namespace KubeSharp.Rules.Advice;

/// <summary>Tells by their looks which names and values are those of secrets.</summary>
internal static class SecretTexts
{
    private static readonly string[] s_secrets =
        ["PASSWORD", "PASSWD", "PASSPHRASE", "PASS", "SECRET", "TOKEN", "CREDENTIAL", "CREDENTIALS", "APIKEY"];
    private static readonly string[] s_keys = ["API", "ACCESS", "PRIVATE", "SECRET", "ENCRYPTION", "SIGNING", "MASTER"];

    // Tokens of language models and of pages.
    private static readonly string[] s_otherTokens = ["BOS", "EOS", "PAD", "UNK", "STOP", "NEXT", "MAX", "PER", "FIRST"];

    /// <summary>Whether a variable of this name is to hold a secret, and not where one is to be found.</summary>
    public static bool IsSecretName(string name)
    {
        var words = WordsOf(name);
        var last = words[words.Count - 1];
        var before = words.Count > 1 ? words[words.Count - 2] : "";
        return last == "KEY"
            ? Array.IndexOf(s_keys, before) >= 0
            : Array.IndexOf(s_secrets, last) >= 0 && !(last == "TOKEN" && Array.IndexOf(s_otherTokens, before) >= 0);
    }

    /// <summary>Whether a value is none of what stands in place of a secret: a reference, a blank to fill in, a path, a switch.</summary>
    public static bool MayBeSecret(string value)
    {
        var text = value.Trim();
        return text.Length > 3
            && !bool.TryParse(text, out _)
            && !text.StartsWith("/", StringComparison.Ordinal)
            && text.IndexOf("$(", StringComparison.Ordinal) < 0
            && !IsPlaceholder(text);
    }

    /// <summary>Whether a value is a URL with a user's password in it.</summary>
    public static bool HoldsPassword(string value)
    {
        var start = value.IndexOf("://", StringComparison.Ordinal);
        var at = start < 0 ? -1 : value.IndexOf('@', start);
        var colon = at < 0 ? -1 : value.IndexOf(':', start + 3);
        return colon > 0 && colon < at - 1 && value.IndexOf('/', start + 3, at - start - 3) < 0
            && MayBeSecret(value.Substring(colon + 1, at - colon - 1));
    }

    /// <summary>Whether a text asks to be filled in.</summary>
    public static bool IsPlaceholder(string text)
    {
        var word = text.Trim().ToLowerInvariant();
        return word.Length == 0 || word[0] is '<' or '$' or '{' or '[' || word.All(character => character == word[0])
            || word.Contains("changeme") || word.Contains("change-me") || word.Contains("replace") || word.Contains("placeholder")
            || word.StartsWith("your", StringComparison.Ordinal) || word.Contains("example") || word.Contains("dummy");
    }

    private static List<string> WordsOf(string name)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 1; i <= name.Length; i++)
        {
            if (i == name.Length || !char.IsLetterOrDigit(name[i]) || (char.IsUpper(name[i]) && char.IsLower(name[i - 1])))
            {
                words.Add(name.Substring(start, i - start).Trim('_', '-', '.').ToUpperInvariant());
                start = i;
            }
        }

        return words.Count == 0 ? [""] : words;
    }
}

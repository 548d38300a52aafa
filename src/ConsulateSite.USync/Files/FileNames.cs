using System.Text;

namespace ConsulateSite.USync.Files;

/// <summary>Makes names of files; letters of every script stay, so that an Arabic page has an Arabic file.</summary>
internal static class FileNames
{
    private const int MaxLength = 80;

    private static readonly HashSet<string> Reserved = new(
        ["con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The lower-cased words of a text, joined by hyphens.</summary>
    public static string Slug(string text)
    {
        StringBuilder slug = new();
        foreach (Rune rune in text.Trim().EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark || rune.Value is '_' or '.')
            {
                slug.Append(Rune.ToLowerInvariant(rune).ToString());
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return Shorten(slug.ToString().Trim('-', '.'));
    }

    /// <summary>A name without spaces and without what a file system forbids, its case kept: how data types are named.</summary>
    public static string WithoutSpaces(string text) =>
        Shorten(string.Concat(text.EnumerateRunes().Where(rune => Rune.IsLetterOrDigit(rune) || rune.Value is '_' or '-').Select(rune => rune.ToString())));

    /// <summary>The name, or with eight characters of the key when another item has it already, whatever the case.</summary>
    /// <param name="name">The wanted name.</param>
    /// <param name="key">The key of the item.</param>
    /// <param name="taken">The names in use; the chosen one is added.</param>
    public static string Unique(string name, Guid key, ISet<string> taken)
    {
        string suffix = "_" + key.ToString("N")[..8];
        string candidate = name.Length == 0 || Reserved.Contains(name) ? name + suffix : name;
        if (!taken.Add(candidate))
        {
            candidate = name + suffix;
            if (!taken.Add(candidate))
            {
                candidate = name + "_" + key.ToString("N");
                taken.Add(candidate);
            }
        }

        return candidate;
    }

    private static string Shorten(string name) =>
        name.Length <= MaxLength ? name : name[..(char.IsHighSurrogate(name[MaxLength - 1]) ? MaxLength - 1 : MaxLength)].TrimEnd('-', '.');
}

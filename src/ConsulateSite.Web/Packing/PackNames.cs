using System.Security.Cryptography;
using System.Text;

namespace ConsulateSite.Web.Packing;

/// <summary>Names the files of a pack: short, in plain letters, and the same for the same address, on every file system.</summary>
internal static class PackNames
{
    /// <summary>The page with which the pack begins.</summary>
    public const string Start = "index.html";

    /// <summary>The page of results, in the folder of a language.</summary>
    public const string Search = "search.html";

    private const int LongestStem = 48;
    private const int HashLetters = 8;

    /// <summary>The name of a page.</summary>
    /// <param name="address">Its address, absolute.</param>
    /// <param name="folder">The folder of its language.</param>
    public static string Page(Uri address, string folder) => $"{folder}/{Stem(address)}{Hash(address)}.html";

    /// <summary>The name of another file.</summary>
    /// <param name="address">Its address, absolute.</param>
    /// <param name="ending">The ending, with the dot.</param>
    public static string File(Uri address, string ending) => $"files/{Stem(address)}{Hash(address)}{ending}";

    /// <summary>The way from one file to another.</summary>
    public static string From(string file, string target)
    {
        int slash = file.LastIndexOf('/');
        return slash < 0 ? target
            : target.StartsWith(file[..(slash + 1)], StringComparison.Ordinal) ? target[(slash + 1)..]
            : string.Concat(Enumerable.Repeat("../", file.Count(letter => letter == '/'))) + target;
    }

    // The last part of an address in plain letters, so that whoever looks into the folder finds something again.
    private static string Stem(Uri address)
    {
        string last = Uri.UnescapeDataString(address.AbsolutePath).TrimEnd('/').Split('/')[^1];
        string name = Path.GetFileNameWithoutExtension(last).ToLowerInvariant();
        return name.Length > 0 && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-') ? $"{name[..Math.Min(name.Length, LongestStem)].TrimEnd('-')}-" : string.Empty;
    }

    private static string Hash(Uri address) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address.PathAndQuery)))[..HashLetters];
}

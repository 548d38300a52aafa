using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ConsulateSite.Backoffice.Api;
using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Backoffice.Documents.Conflicts;

/// <summary>
/// What a language of a document consisted of when somebody read it. The client gets it as a flag of the language, which it sends
/// back with every save.
/// </summary>
/// <param name="Own">Stands for the name and the values of the language.</param>
/// <param name="Shared">Stands for what all languages of the document share.</param>
internal sealed record DraftMark(string Own, string Shared)
{
    private const string Prefix = "ConsulateSite.Draft.";
    private const int BytesOfHash = 12;

    /// <summary>As the client keeps it.</summary>
    public FlagModel ToFlag() => new($"{Prefix}{Own}.{Shared}");

    /// <summary>The mark among flags, if there is one.</summary>
    public static DraftMark? Find(IEnumerable<FlagModel>? flags)
    {
        string? alias = flags?.Select(flag => flag.Alias).FirstOrDefault(alias => alias?.StartsWith(Prefix, StringComparison.Ordinal) == true);
        return alias?[Prefix.Length..].Split('.') is [string own, string shared] ? new DraftMark(own, shared) : null;
    }

    /// <summary>The mark of a language as it is now.</summary>
    /// <param name="document">The document.</param>
    /// <param name="culture">The language; <c>null</c> for a document that has none.</param>
    public static DraftMark Of(IContent document, string? culture)
    {
        string name = (culture is null ? document.Name : document.GetCultureName(culture)) ?? string.Empty;
        string template = document.TemplateId?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;
        return new DraftMark(
            Hash(Values(document, culture, ofLanguage: culture is not null).Prepend(name)),
            Hash(Values(document, culture: null, ofLanguage: false).Prepend(template)));
    }

    private static IEnumerable<string> Values(IContent document, string? culture, bool ofLanguage) => document.Properties
        .OrderBy(property => property.Alias, StringComparer.Ordinal)
        .SelectMany(property => property.Values
            .Where(value => (value.Culture is not null) == ofLanguage && string.Equals(value.Culture, culture, StringComparison.OrdinalIgnoreCase))
            .Where(value => value.EditedValue is not null)
            .OrderBy(value => value.Segment, StringComparer.Ordinal)
            .Select(value => $"{property.Alias}|{value.Segment}|{Convert.ToString(value.EditedValue, CultureInfo.InvariantCulture)}"));

    private static string Hash(IEnumerable<string> parts)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string part in parts)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(part));
            hash.AppendData([0]);
        }

        return Base64Url.EncodeToString(hash.GetHashAndReset().AsSpan(0, BytesOfHash));
    }
}

using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ConsulateSite.EndToEnd.Tests.Pages;

/// <summary>Every kind of page in a language, and what some kinds show to other parameters.</summary>
internal static class Templates
{
    private static readonly HtmlParser Parser = new();

    private static readonly string[] Variants = [$"{Addresses.FrenchDirectory}?topic=women", $"{Addresses.FrenchEvents}?month=2027-01"];

    /// <summary>Kinds of which the other tests need no page in each direction.</summary>
    public static IReadOnlyList<string> Others { get; } = ["/fr/demarches/quelles-pieces/"];

    /// <summary>The addresses of a language, each once.</summary>
    public static async Task<IReadOnlyList<string>> InAsync(SiteFixture site, string language)
    {
        HashSet<string> addresses = new(StringComparer.Ordinal);
        foreach (string address in Addresses.EveryKind.Concat(Others).Concat(Variants))
        {
            addresses.Add(await TranslateAsync(site, address, language));
        }

        addresses.UnionWith(Addresses.Features.Select(feature => $"/{language}/{feature}"));
        return [.. addresses];
    }

    private static async Task<string> TranslateAsync(SiteFixture site, string address, string language)
    {
        string[] parts = address.Split('?', 2);
        IDocument page = await Parser.ParseDocumentAsync(await site.Client.GetStreamAsync(parts[0]));
        string translation = page.QuerySelector($"link[rel=alternate][hreflang={language}]")?.GetAttribute("href")
            ?? throw new InvalidOperationException($"{address} does not exist in {language}.");
        return Uri.UnescapeDataString(new Uri(translation).AbsolutePath) + (parts.Length > 1 ? $"?{parts[1]}" : string.Empty);
    }
}

using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ConsulateSite.EndToEnd.Tests.Pages;

/// <summary>What every page of the sitemap tells machines in the words of schema.org.</summary>
[Collection(SiteCollection.Name)]
public sealed class StructuredDataTests(SiteFixture site)
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    // What schema.org's readers demand of each type.
    private static readonly Dictionary<string, string[]> Demanded = new(StringComparer.Ordinal)
    {
        ["GovernmentOffice"] = ["name", "url", "address"],
        ["Organization"] = ["name", "url"],
        ["GovernmentService"] = ["name", "description", "url", "identifier", "serviceType", "provider"],
        ["NewsArticle"] = ["headline", "datePublished", "dateModified", "publisher", "author"],
        ["Event"] = ["name", "startDate", "location", "eventStatus"],
        ["FAQPage"] = ["mainEntity"],
        ["DataCatalog"] = ["name", "url", "license", "dataset"],
        ["Dataset"] = ["name", "description", "identifier", "creator", "distribution"],
        ["TouristDestination"] = ["name", "description", "url"],
        ["BreadcrumbList"] = ["itemListElement"],
    };

    [Theory]
    [InlineData("ar")]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task Every_page_describes_itself_wholly_and_under_its_own_address(string culture)
    {
        XElement sitemap = XElement.Parse(await site.Client.GetStringAsync($"/sitemaps/{culture}-1.xml"));
        HtmlParser parser = new();
        List<string> faults = [];
        HashSet<string> types = new(StringComparer.Ordinal);
        foreach (string address in sitemap.Descendants(Sitemap + "loc").Select(address => address.Value))
        {
            IDocument page = await parser.ParseDocumentAsync(await site.Client.GetStreamAsync(new Uri(address)));
            IElement[] scripts = [.. page.QuerySelectorAll("script[type='application/ld+json']")];
            JsonObject data = JsonNode.Parse(Assert.Single(scripts).TextContent)!.AsObject();
            Assert.Equal("https://schema.org", (string?)data["@context"]);
            foreach (JsonObject item in data["@graph"]!.AsArray().Select(item => item!.AsObject()))
            {
                types.Add((string)item["@type"]!);
                faults.AddRange(FaultsOf(item, address, culture).Select(fault => $"{Uri.UnescapeDataString(address)}: {fault}"));
            }
        }

        Assert.Empty(faults);
        Assert.Superset(new HashSet<string>(["GovernmentOffice", "GovernmentService", "NewsArticle", "FAQPage", "Dataset", "TouristDestination", "BreadcrumbList"]), types);
    }

    private static IEnumerable<string> FaultsOf(JsonObject item, string address, string culture)
    {
        string type = (string)item["@type"]!;
        if (!Demanded.TryGetValue(type, out string[]? demanded))
        {
            yield return $"{type} is not known.";
            yield break;
        }

        foreach (string name in demanded.Where(name => item[name] is null or JsonArray { Count: 0 }))
        {
            yield return $"{type} lacks {name}.";
        }

        if (item["url"] is { } url && (string?)url != address)
        {
            yield return $"{type} has the address {url}.";
        }

        foreach (string fault in type == "BreadcrumbList" ? FaultsOfTrail(item["itemListElement"]!.AsArray(), address) : FaultsOfDates(item, culture))
        {
            yield return fault;
        }
    }

    private static IEnumerable<string> FaultsOfTrail(JsonArray trail, string address)
    {
        for (int index = 0; index < trail.Count; index++)
        {
            if ((int?)trail[index]!["position"] != index + 1 || string.IsNullOrEmpty((string?)trail[index]!["name"]))
            {
                yield return $"Step {index + 1} of the trail is wrong.";
            }
        }

        if ((string?)trail[^1]!["item"] != address)
        {
            yield return "The trail ends elsewhere.";
        }
    }

    private static IEnumerable<string> FaultsOfDates(JsonObject item, string culture)
    {
        if ((string?)item["inLanguage"] != culture)
        {
            yield return $"It says to be in {item["inLanguage"]}.";
        }

        foreach ((string name, JsonNode? value) in item.Where(entry => entry.Key.StartsWith("date", StringComparison.Ordinal) || entry.Key.EndsWith("Date", StringComparison.Ordinal)))
        {
            if (value!.GetValueKind() != JsonValueKind.String || !DateTimeOffset.TryParse((string)value!, CultureInfo.InvariantCulture, out _))
            {
                yield return $"{name} is no date: {value}.";
            }
        }
    }
}

using System.Text.Json.Nodes;
using System.Xml.Linq;
using ConsulateSite.Partners;

namespace ConsulateSite.Web.Tests.Features.Partners;

/// <summary>What the page on personal data promises, and what the program does unless it is told otherwise.</summary>
public sealed class PrivacyTests
{
    private const string Code = "legal-privacy";

    [Theory]
    [InlineData("ar")]
    [InlineData("fr")]
    [InlineData("en")]
    public void The_page_says_how_long_what_is_known_of_partners_is_kept(string culture)
    {
        PartnerSettings usual = new();
        string[] texts = [.. Texts(culture)];

        string partners = Assert.Single(texts, text => text.Contains($" {usual.CountDays} ", StringComparison.Ordinal));
        Assert.All(new[] { usual.ConfirmationDays, usual.MostEntries }, number => Assert.Matches($@"\b{number}\b", partners));
    }

    private static IEnumerable<string> Texts(string culture)
    {
        XElement page = Directory.EnumerateFiles(Path.Combine(Repository.Schema, "Content"), "*.config")
            .Select(file => XDocument.Load(file).Root!)
            .Single(content => content.Element("Properties")?.Element("code")?.Value.Trim() == Code);
        return JsonNode.Parse(page.Element("Properties")!.Element("blocks")!.Value)!["contentData"]!.AsArray()
            .SelectMany(block => block!["values"]!.AsArray())
            .Where(value => (string?)value!["alias"] == "text" && (string?)value["culture"] == culture)
            .Select(value => (string)value!["value"]!["markup"]!);
    }
}

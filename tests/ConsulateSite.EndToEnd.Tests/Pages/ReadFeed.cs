using System.ServiceModel.Syndication;
using System.Text.Json.Nodes;
using System.Xml;

namespace ConsulateSite.EndToEnd.Tests.Pages;

/// <summary>What a reader of .NET understands of a feed.</summary>
/// <param name="Title">What the feed is called.</param>
/// <param name="Language">Its language; <c>null</c> for a calendar, which has none.</param>
/// <param name="Items">The identifiers and titles of its items, in their order.</param>
internal sealed record ReadFeed(string Title, string? Language, IReadOnlyList<(string Id, string Title)> Items)
{
    private static readonly XmlReaderSettings Strict = new() { DtdProcessing = DtdProcessing.Prohibit, CheckCharacters = true };

    /// <summary>Reads a feed.</summary>
    /// <param name="text">The feed.</param>
    /// <param name="ending">The ending of its address, which says its form.</param>
    public static ReadFeed Of(string text, string ending) => ending switch
    {
        "json" => OfJson(JsonNode.Parse(text)!),
        "ics" => OfCalendar(text.Replace("\r\n ", string.Empty, StringComparison.Ordinal).Split("\r\n")),
        _ => OfXml(text),
    };

    private static ReadFeed OfXml(string text)
    {
        using XmlReader reader = XmlReader.Create(new StringReader(text), Strict);
        SyndicationFeed feed = SyndicationFeed.Load(reader);
        return new ReadFeed(feed.Title.Text, feed.Language, [.. feed.Items.Select(item => (item.Id, item.Title.Text))]);
    }

    private static ReadFeed OfJson(JsonNode feed) => new(
        (string)feed["title"]!,
        (string)feed["language"]!,
        [.. feed["items"]!.AsArray().Select(item => ((string)item!["id"]!, (string)item["title"]!))]);

    private static ReadFeed OfCalendar(string[] lines) => new(
        Values(lines, "NAME").Single(),
        Language: null,
        [.. Values(lines, "UID").Zip(Values(lines, "SUMMARY"))]);

    private static IEnumerable<string> Values(string[] lines, string name) => lines
        .Where(line => line.StartsWith($"{name}:", StringComparison.Ordinal))
        .Select(line => line[(name.Length + 1)..].Replace("\\,", ",", StringComparison.Ordinal).Replace("\\;", ";", StringComparison.Ordinal));
}

using System.Text.Json;
using System.Xml.Linq;
using ConsulateSite.Search.Index;

namespace ConsulateSite.Search.Tests.Site;

/// <summary>The site's own procedures, as somebody who publishes them would feed them.</summary>
internal static class SitePages
{
    private static readonly string[] Cultures = ["ar", "fr", "en"];
    private static readonly string[] Headings = ["summary", "keywords"];

    public static IndexSchema Schema { get; } = new(
    [
        new FieldDefinition("title") { Boost = 4 },
        new FieldDefinition("keywords") { Boost = 3 },
        new FieldDefinition("summary") { Boost = 2 },
        new FieldDefinition("body"),
        new FieldDefinition("section", FieldKind.Keyword),
        new FieldDefinition("code", FieldKind.Keyword),
    ]);

    private static readonly Lazy<IReadOnlyList<SearchDocument>> Loaded = new(() => [.. Directory.GetFiles(Path.Combine(Root(), "uSync", "v18", "Content"), "*.config").Order(StringComparer.Ordinal).SelectMany(Read)]);

    public static IReadOnlyList<SearchDocument> Documents => Loaded.Value;

    /// <summary>A new index of all of them.</summary>
    public static SearchIndex Index() => Samples.Index(Schema, [.. Documents]);

    private static IEnumerable<SearchDocument> Read(string file)
    {
        XElement page = XElement.Load(file);
        if (page.Element("Info")?.Element("ContentType")?.Value != "procedure")
        {
            return [];
        }

        XElement properties = page.Element("Properties")!;
        string code = properties.Element("code")!.Element("Value")!.Value;
        return Cultures.Select(culture => new SearchDocument(code, culture)
        {
            Texts = Texts(page, properties, culture),
            Keywords = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
            {
                ["code"] = [code],
                ["section"] = [.. JsonDocument.Parse(properties.Element("category")!.Element("Value")!.Value).RootElement.EnumerateArray().Select(value => value.GetString()!)],
            },
        });
    }

    private static Dictionary<string, string> Texts(XElement page, XElement properties, string culture)
    {
        Dictionary<string, string> texts = new(StringComparer.Ordinal)
        {
            ["title"] = page.Descendants("Name").Single(name => name.Attribute("Culture")?.Value == culture).Value,
            ["body"] = string.Join(
                '\n',
                properties.Elements().Where(property => !Headings.Contains(property.Name.LocalName)).SelectMany(property => property.Elements("Value"))
                    .SelectMany(value => value.Attribute("Culture") is { } own ? own.Value == culture ? [value.Value] : [] : BlockTexts(value.Value, culture))
                    .Where(text => text.Length > 0)),
        };
        foreach (string heading in Headings)
        {
            texts[heading] = properties.Element(heading)?.Elements("Value").FirstOrDefault(value => value.Attribute("Culture")?.Value == culture)?.Value ?? string.Empty;
        }

        return texts;
    }

    private static IEnumerable<string> BlockTexts(string value, string culture) =>
        value.StartsWith('{') ? Strings(JsonDocument.Parse(value).RootElement, culture) : [];

    private static IEnumerable<string> Strings(JsonElement element, string culture) => element.ValueKind switch
    {
        JsonValueKind.Object when element.TryGetProperty("culture", out JsonElement own) && own.ValueKind == JsonValueKind.String =>
            own.GetString() == culture && element.TryGetProperty("value", out JsonElement value) ? Text(value) : [],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Strings(property.Value, culture)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Strings(item, culture)),
        _ => [],
    };

    private static IEnumerable<string> Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Object when value.TryGetProperty("markup", out JsonElement markup) => [markup.GetString() ?? string.Empty],
        _ => [],
    };

    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ConsulateSite.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}

using System.Xml.Linq;
using ConsulateSite.USync.Files;
using Umbraco.Cms.Core.Models;

namespace ConsulateSite.USync.Handlers.Nodes;

/// <summary>Reads the file of a document, blueprint or media item of any version.</summary>
internal static class NodeReader
{
    /// <summary>Reads a file.</summary>
    public static NodeItem Read(USyncFile file, Guid key)
    {
        XElement info = file.Root.Required("Info");
        XElement contentType = info.Required("ContentType");
        if (string.IsNullOrWhiteSpace(contentType.Value))
        {
            throw contentType.Error("The element <ContentType> is empty.");
        }

        XElement? trashed = info.Element("Trashed");
        IReadOnlyDictionary<string, string> names = NamesOf(info.Element("NodeName"));
        return new NodeItem
        {
            File = file,
            Key = key,
            Alias = file.Alias,
            Name = NameOf(file, info, names),
            Names = names,
            Parent = Reference.Read(info.Element("Parent")) ?? new Reference(Guid.Empty, string.Empty),
            Path = info.Text("Path") ?? string.Empty,
            Trashed = trashed?.AsBool() ?? false,
            TrashedFrom = trashed?.Attribute("Parent").AsGuid(),
            ContentType = contentType.Value.Trim(),
            CreateDate = info.Date("CreateDate"),
            SortOrder = info.Int("SortOrder"),
            Published = info.Element("Published")?.Attribute("Default").AsBool(),
            PublishedCultures = PublishedOf(info.Element("Published")),
            Schedule = info.Element("Schedule")?.Elements("ContentSchedule").Select(ReadSchedule).ToList(),
            Template = info.Element("Template") is { } template ? Reference.Read(template) ?? new Reference(Guid.Empty, string.Empty) : null,
            Values = ValuesOf(file.Root.Element("Properties")),
        };
    }

    private static string NameOf(USyncFile file, XElement info, IReadOnlyDictionary<string, string> names)
    {
        string? name = info.Element("NodeName")?.Attribute("Default")?.Value;
        name = string.IsNullOrWhiteSpace(name) ? file.Alias : name;
        return !string.IsNullOrWhiteSpace(name) ? name
            : names.Count > 0 ? names.Values.First()
            : throw info.Error("The item has no name: neither NodeName/@Default nor Alias.");
    }

    private static Dictionary<string, string> NamesOf(XElement? nodeName)
    {
        Dictionary<string, string> names = new(StringComparer.OrdinalIgnoreCase);
        foreach (XElement element in nodeName?.Elements("Name") ?? [])
        {
            string culture = CultureOf(element) ?? throw element.Error("A <Name> has no Culture.");
            if (!string.IsNullOrWhiteSpace(element.Value) && !names.TryAdd(culture, element.Value))
            {
                throw element.Error($"There are two names for \"{culture}\".");
            }
        }

        return names;
    }

    private static Dictionary<string, bool> PublishedOf(XElement? published)
    {
        Dictionary<string, bool> cultures = new(StringComparer.OrdinalIgnoreCase);
        foreach (XElement element in published?.Elements("Published") ?? [])
        {
            string culture = CultureOf(element) ?? throw element.Error("A <Published> has no Culture.");
            cultures[culture] = element.AsBool() ?? false;
        }

        return cultures;
    }

    private static NodeSchedule ReadSchedule(XElement element) => new(
        element.TextOrNull("Culture") ?? string.Empty,
        element.OneOf<ContentScheduleAction>("Action") ?? throw element.Error("A schedule has no <Action>."),
        element.Date("Date") ?? throw element.Error("A schedule has no <Date>."));

    private static List<NodeValue> ValuesOf(XElement? properties)
    {
        List<NodeValue> values = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (XElement element in properties?.Elements() ?? [])
        {
            foreach (XElement value in element.Elements("Value"))
            {
                NodeValue read = new(element.Name.LocalName, CultureOf(value), SegmentOf(value), value.Value) { Source = value };
                if (!seen.Add(read.Path))
                {
                    throw value.Error($"There are two values for {read.Path}.");
                }

                values.Add(read);
            }
        }

        return values;
    }

    private static string? CultureOf(XElement element) =>
        element.Attribute("Culture")?.Value.Trim() is { Length: > 0 } culture ? culture : null;

    private static string? SegmentOf(XElement element) =>
        element.Attribute("Segment")?.Value.Trim() is { Length: > 0 } segment ? segment : null;
}

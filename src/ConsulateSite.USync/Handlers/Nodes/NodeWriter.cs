using System.Globalization;
using System.Xml.Linq;
using ConsulateSite.USync.Files;

namespace ConsulateSite.USync.Handlers.Nodes;

/// <summary>Writes a document, blueprint or media item in the form of 18.</summary>
internal static class NodeWriter
{
    /// <summary>Writes below a root element that already has key, alias and level.</summary>
    public static void Write(NodeItem item, XElement root, Kind kind)
    {
        XElement info = root.Child("Info");
        item.Parent.Write(info.Child("Parent"));
        info.Set("Path", item.Path);
        info.Set("Trashed", item.Trashed);
        info.Child("Trashed").SetAttributeValue("Parent", item.TrashedFrom);
        info.Set("ContentType", item.ContentType);
        if (item.CreateDate is { } created)
        {
            info.Set("CreateDate", created);
        }

        WriteNames(item, info.Child("NodeName"));
        info.Set("SortOrder", item.SortOrder);
        if (kind != Kind.Media)
        {
            WritePublishing(item, info);
        }

        if (kind == Kind.Blueprints)
        {
            info.Set("IsBlueprint", value: true);
        }

        WriteValues(item, root.Child("Properties"));
    }

    private static void WriteNames(NodeItem item, XElement nodeName)
    {
        nodeName.SetAttributeValue("Default", item.Name);
        nodeName.SetList(
            "Name",
            item.Names.OrderBy(name => name.Key, StringComparer.Ordinal),
            (element, name) => IsCulture(element, name.Key),
            (element, name) =>
            {
                element.SetAttributeValue("Culture", name.Key);
                element.Value = name.Value;
            });
    }

    private static void WritePublishing(NodeItem item, XElement info)
    {
        XElement published = info.Child("Published");
        published.SetAttributeValue("Default", Text(item.Published ?? item.PublishedCultures.Values.Any(value => value)));
        published.SetList(
            "Published",
            item.PublishedCultures.OrderBy(culture => culture.Key, StringComparer.Ordinal),
            (element, culture) => IsCulture(element, culture.Key),
            (element, culture) =>
            {
                element.SetAttributeValue("Culture", culture.Key);
                if (element.IsEmpty || element.AsBool() != culture.Value)
                {
                    element.Value = Text(culture.Value);
                }
            });
        info.Child("Schedule").SetList(
            "ContentSchedule",
            (item.Schedule ?? []).OrderBy(entry => entry.Action.ToString(), StringComparer.Ordinal).ThenBy(entry => entry.Culture, StringComparer.Ordinal),
            (element, entry) => element.Text("Culture") == entry.Culture && element.Text("Action") == entry.Action.ToString(),
            (element, entry) =>
            {
                element.Set("Culture", entry.Culture);
                element.Set("Action", entry.Action.ToString());
                element.Set("Date", entry.Date);
            });
        XElement template = info.Child("Template");
        if (item.Template is { } reference && reference.Key != Guid.Empty)
        {
            reference.Write(template);
        }
        else
        {
            template.RemoveAll();
        }
    }

    // Values of properties that the site does not know stay: they belong to somebody.
    private static void WriteValues(NodeItem item, XElement properties)
    {
        foreach (IGrouping<string, NodeValue> property in item.Values.GroupBy(value => value.Alias, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            XElement element = properties.Child(property.Key);
            foreach (NodeValue value in property)
            {
                XElement? target = element.Elements("Value").FirstOrDefault(candidate => IsFor(candidate, value));
                if (target is null)
                {
                    target = new XElement("Value");
                    target.SetAttributeValue("Culture", value.Culture);
                    target.SetAttributeValue("Segment", value.Segment);
                    element.Add(target);
                }

                target.SetCData(value.Text);
            }
        }
    }

    private static bool IsFor(XElement element, NodeValue value) =>
        IsCulture(element, value.Culture ?? string.Empty)
        && string.Equals(element.Attribute("Segment")?.Value ?? string.Empty, value.Segment ?? string.Empty, StringComparison.Ordinal);

    private static bool IsCulture(XElement element, string culture) =>
        string.Equals(element.Attribute("Culture")?.Value.Trim() ?? string.Empty, culture, StringComparison.OrdinalIgnoreCase);

    private static string Text(bool value) => value.ToString(CultureInfo.InvariantCulture).ToLowerInvariant();
}

using System.Xml.Linq;
using ConsulateSite.USync.Files;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace ConsulateSite.USync.Handlers.Types;

/// <summary>Reads the file of a content type or media type of any version.</summary>
internal sealed class TypeReader(Kind kind, Guid defaultListView, IShortStringHelper shortStrings)
{
    /// <summary>Reads a file.</summary>
    public TypeItem Read(USyncFile file, Guid key, string alias)
    {
        XElement info = file.Root.Required("Info");
        Reference? parent = Reference.Read(info.Element("Parent"));
        List<TypeTab> tabs = file.Root.Element("Tabs")?.Elements("Tab").Select(ReadTab).ToList() ?? [];
        return new TypeItem
        {
            File = file,
            Key = key,
            Alias = alias,
            Name = info.TextOrNull("Name") ?? alias,
            Icon = info.TextOrNull("Icon"),
            Thumbnail = info.TextOrNull("Thumbnail"),
            Description = info.Text("Description"),
            AllowAtRoot = info.Bool("AllowAtRoot"),
            ListView = ListViewOf(info),
            Variations = info.OneOf<ContentVariation>("Variations"),
            IsElement = info.Bool("IsElement"),
            AllowedInLibrary = info.Bool("AllowedInLibrary"),
            HistoryCleanup = HistoryCleanupOf(info.Element("HistoryCleanup")),
            Folder = parent is null ? Folders<IContentType>.Normalise(info.TextOrNull("Folder")) : null,
            Parent = parent,
            Compositions = References(info.Element("Compositions"), "Composition"),
            DefaultTemplate = info.Text("DefaultTemplate")?.Trim(),
            AllowedTemplates = References(info.Element("AllowedTemplates"), "Template"),
            Structure = References(file.Root.Element("Structure"), kind.Root, ordered: true),
            Tabs = file.Root.Element("Tabs") is null ? null : tabs,
            Properties = Properties(file.Root.Element("GenericProperties"), tabs),
        };
    }

    private static HistoryCleanupItem? HistoryCleanupOf(XElement? element) => element is null
        ? null
        : new HistoryCleanupItem(
            element.Bool("PreventCleanup") ?? false,
            element.Int("KeepAllVersionsNewerThanDays"),
            element.Int("KeepLatestVersionPerDayForDays"));

    private static List<Reference>? References(XElement? parent, string name, bool ordered = false)
    {
        IEnumerable<XElement>? elements = parent?.Elements(name);
        if (ordered)
        {
            elements = elements?.Select((element, index) => (element, place: element.Attribute("SortOrder").AsInt() ?? index))
                .OrderBy(entry => entry.place)
                .Select(entry => entry.element);
        }

        return elements?.Select(element => Reference.Read(element) ?? throw element.Error($"The <{name}> names nothing.")).ToList();
    }

    private static List<TypeProperty>? Properties(XElement? parent, IReadOnlyList<TypeTab> tabs)
    {
        List<TypeProperty>? properties = parent?.Elements("GenericProperty").Select(element => ReadProperty(element, tabs)).ToList();
        TypeProperty? twice = properties?.GroupBy(property => property.Alias, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1)?.Last();
        return twice is null ? properties : throw twice.Source!.Error($"There are two properties with the alias \"{twice.Alias}\".");
    }

    private static TypeProperty ReadProperty(XElement element, IReadOnlyList<TypeTab> tabs)
    {
        string alias = element.TextOrNull("Alias") ?? throw element.Error("A property has no <Alias>.");
        string caption = element.Text("Tab")?.Trim() ?? string.Empty;
        string? tabAlias = element.Element("Tab")?.Attribute("Alias")?.Value;
        return new TypeProperty
        {
            Source = element,
            Key = element.Guid("Key"),
            Alias = alias,
            Name = element.TextOrNull("Name") ?? alias,
            Definition = element.Guid("Definition") ?? throw element.Error($"The property \"{alias}\" has no <Definition>, which names its data type."),
            EditorAlias = element.TextOrNull("Type"),
            Mandatory = element.Bool("Mandatory"),
            Validation = element.Text("Validation"),
            Description = element.Text("Description"),
            SortOrder = element.Int("SortOrder"),
            Tab = tabAlias ?? tabs.FirstOrDefault(tab => caption.Length > 0 && tab.Caption == caption)?.Alias ?? string.Empty,
            TabCaption = caption,
            Variations = element.OneOf<ContentVariation>("Variations"),
            MandatoryMessage = element.Text("MandatoryMessage"),
            ValidationMessage = element.Text("ValidationRegExpMessage"),
            LabelOnTop = element.Bool("LabelOnTop"),
        };
    }

    // Up to 13 a type only said whether it has a list view; which one was a matter of names.
    private Guid? ListViewOf(XElement info) =>
        info.Guid("ListView") ?? info.Bool("IsListView") switch
        {
            null => null,
            true => defaultListView,
            false => Guid.Empty,
        };

    private TypeTab ReadTab(XElement element)
    {
        string caption = element.Text("Caption")?.Trim() ?? string.Empty;
        string alias = element.TextOrNull("Alias") ?? caption.ToCleanString(shortStrings, CleanStringType.Alias | CleanStringType.CamelCase);
        return alias.Length == 0
            ? throw element.Error("A tab has neither <Alias> nor <Caption>.")
            : new TypeTab(element.Guid("Key"), alias, caption, element.OneOf<PropertyGroupType>("Type") ?? PropertyGroupType.Group, element.Int("SortOrder") ?? 0);
    }
}

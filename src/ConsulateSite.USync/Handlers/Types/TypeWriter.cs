using System.Xml.Linq;
using ConsulateSite.USync.Files;

namespace ConsulateSite.USync.Handlers.Types;

/// <summary>Writes a content type or media type in the form of 18.</summary>
internal static class TypeWriter
{
    /// <summary>Writes below a root element that already has key, alias and level.</summary>
    public static void Write(TypeItem item, XElement root, Kind kind)
    {
        WriteInfo(item, root.Child("Info"), kind);
        int place = 0;
        root.Child("Structure").SetList(
            kind.Root,
            item.Structure ?? [],
            (element, type) => element.Attribute("Key").AsGuid() == type.Key,
            (element, type) =>
            {
                type.Write(element);
                element.SetAttributeValue("SortOrder", place++);
            });
        root.Child("GenericProperties").SetList(
            "GenericProperty",
            (item.Properties ?? []).OrderBy(property => property.Alias, StringComparer.Ordinal),
            (element, property) => element.Guid("Key") == property.Key || element.Text("Alias") == property.Alias,
            (element, property) => WriteProperty(element, property, kind));
        root.Child("Tabs").SetList(
            "Tab",
            item.Tabs ?? [],
            (element, tab) => element.Guid("Key") == tab.Key || element.Text("Alias") == tab.Alias,
            WriteTab);
    }

    private static void WriteInfo(TypeItem item, XElement info, Kind kind)
    {
        info.Set("Name", item.Name);
        info.Set("Icon", item.Icon);
        info.Set("Thumbnail", item.Thumbnail);
        info.Set("Description", item.Description);
        info.Set("AllowAtRoot", item.AllowAtRoot ?? false);
        info.Element("IsListView")?.Remove();
        info.Set("ListView", item.ListView ?? Guid.Empty);
        info.Set("Variations", item.Variations?.ToString());
        info.Set("IsElement", item.IsElement ?? false);
        if (item.HistoryCleanup is { } cleanup)
        {
            XElement element = info.Child("HistoryCleanup");
            element.Set("PreventCleanup", cleanup.PreventCleanup);
            element.Set("KeepAllVersionsNewerThanDays", cleanup.KeepAllDays);
            element.Set("KeepLatestVersionPerDayForDays", cleanup.KeepLatestPerDayDays);
        }

        Optional(info, "Folder", item.Folder);
        if (item.Parent is { } parent)
        {
            parent.Write(info.Child("Parent"));
        }
        else
        {
            info.Element("Parent")?.Remove();
        }

        SetReferences(info.Child("Compositions"), "Composition", item.Compositions);
        if (kind == Kind.ContentTypes)
        {
            info.Set("DefaultTemplate", item.DefaultTemplate);
            SetReferences(info.Child("AllowedTemplates"), "Template", item.AllowedTemplates);
            info.Set("AllowedInLibrary", item.AllowedInLibrary ?? false);
        }
    }

    private static void SetReferences(XElement parent, string name, IReadOnlyList<Reference>? references) => parent.SetList(
        name,
        (references ?? []).OrderBy(reference => reference.Alias, StringComparer.Ordinal),
        (element, reference) => element.Attribute("Key").AsGuid() == reference.Key,
        (element, reference) => reference.Write(element));

    private static void WriteProperty(XElement element, TypeProperty property, Kind kind)
    {
        element.Set("Key", property.Key ?? Guid.Empty);
        element.Set("Name", property.Name);
        element.Set("Alias", property.Alias);
        element.Set("Definition", property.Definition);
        element.Set("Type", property.EditorAlias);
        element.Set("Mandatory", property.Mandatory ?? false);
        element.Set("Validation", property.Validation);
        element.Child("Description").SetCData(property.Description);
        element.Set("SortOrder", property.SortOrder ?? 0);
        element.Set("Tab", property.TabCaption).SetAttributeValue("Alias", property.Tab.Length == 0 ? null : property.Tab);
        if (kind == Kind.ContentTypes)
        {
            element.Set("Variations", property.Variations?.ToString());
        }

        element.Set("MandatoryMessage", property.MandatoryMessage);
        element.Set("ValidationRegExpMessage", property.ValidationMessage);
        element.Set("LabelOnTop", property.LabelOnTop ?? false);
    }

    private static void WriteTab(XElement element, TypeTab tab)
    {
        element.Set("Key", tab.Key ?? Guid.Empty);
        element.Set("Caption", tab.Caption);
        element.Set("Alias", tab.Alias);
        element.Set("Type", tab.Type.ToString());
        element.Set("SortOrder", tab.SortOrder);
    }

    private static void Optional(XElement parent, string name, string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            parent.Element(name)?.Remove();
        }
        else
        {
            parent.Set(name, value);
        }
    }
}

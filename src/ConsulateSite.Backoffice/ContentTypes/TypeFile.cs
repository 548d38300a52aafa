using System.Globalization;
using System.Xml.Linq;
using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Problems;
using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Backoffice.ContentTypes;

/// <summary>A type in a file, as an export writes it. Other types, and templates, stand in it by their alias.</summary>
internal sealed class TypeFile(XElement root)
{
    /// <summary>What kind of type it is: <c>DocumentType</c> or <c>MediaType</c>.</summary>
    public string Kind => root.Name.LocalName;

    public Guid Key => Id(root.Element("Info"), "Key");

    public string Alias => Info("Alias");

    public string? Master => Info("Master") is { Length: > 0 } master ? master : null;

    public bool VariesByCulture => Variations(root.Element("Info")).HasFlag(ContentVariation.Culture);

    public bool VariesBySegment => Variations(root.Element("Info")).HasFlag(ContentVariation.Segment);

    /// <summary>A text about the type; empty, if it is not there.</summary>
    public string Info(string name) => Text(root.Element("Info"), name);

    /// <summary>A yes or no about the type.</summary>
    public bool Is(string name) => Flag(root.Element("Info"), name);

    /// <summary>The aliases in a list about the type, such as the templates.</summary>
    public IEnumerable<string> Aliases(string list) => root.Element("Info")?.Element(list)?.Elements().Select(element => element.Value) ?? [];

    /// <summary>The aliases of the types that may lie below, in their order.</summary>
    public IEnumerable<string> Allowed => root.Element("Structure")?.Elements().Select(element => element.Value) ?? [];

    /// <summary>The attribute of the element that says which versions are kept.</summary>
    public string? Cleanup(string name) => root.Element("HistoryCleanupPolicy")?.Attribute(name)?.Value;

    /// <summary>The tabs and groups.</summary>
    public IReadOnlyCollection<PropertyTypeContainerModel> Containers()
    {
        Dictionary<string, Guid> keys = ContainerKeys();
        return
        [
            .. Tabs.Select(tab => new PropertyTypeContainerModel(
                Id(tab, "Key"),
                Text(tab, "Alias").Split('/', 2) is [string parent, _] ? Reference(keys, parent) : null,
                Text(tab, "Caption"),
                Text(tab, "Type"),
                Number(tab, "SortOrder"))),
        ];
    }

    /// <summary>The properties.</summary>
    public IReadOnlyCollection<PropertyTypeModel> Properties()
    {
        Dictionary<string, Guid> keys = ContainerKeys();
        return
        [
            .. (root.Element("GenericProperties")?.Elements("GenericProperty") ?? []).Select(property => new PropertyTypeModel(
                Id(property, "Key"),
                property.Element("Tab")?.Attribute("Alias")?.Value is { } container ? Reference(keys, container) : null,
                Number(property, "SortOrder"),
                Text(property, "Alias"),
                Text(property, "Name"),
                property.Element("Description")?.Value,
                new ReferenceByIdModel(Id(property, "Definition")),
                Variations(property).HasFlag(ContentVariation.Culture),
                Variations(property).HasFlag(ContentVariation.Segment),
                new PropertyTypeValidationModel(
                    Flag(property, "Mandatory"),
                    property.Element("MandatoryMessage")?.Value,
                    property.Element("Validation")?.Value,
                    property.Element("ValidationRegExpMessage")?.Value),
                new PropertyTypeAppearanceModel(Flag(property, "LabelOnTop")))),
        ];
    }

    /// <summary>The file is not one of a type.</summary>
    public static OperationRefusedException Invalid() => new(
        new OperationProblem(400, "Not a file of a type", "Choose a file that was exported from a type of the same kind."), "TypeMismatch");

    private IEnumerable<XElement> Tabs => root.Element("Tabs")?.Elements("Tab") ?? [];

    private static ReferenceByIdModel? Reference(Dictionary<string, Guid> keys, string alias) =>
        keys.TryGetValue(alias, out Guid key) ? new ReferenceByIdModel(key) : null;

    private static string Text(XElement? parent, string name) => parent?.Element(name)?.Value ?? string.Empty;

    private static bool Flag(XElement? parent, string name) => bool.TryParse(Text(parent, name), out bool flag) && flag;

    private static int Number(XElement? parent, string name) =>
        int.TryParse(Text(parent, name), NumberStyles.Integer, CultureInfo.InvariantCulture, out int number) ? number : 0;

    private static Guid Id(XElement? parent, string name) => Guid.TryParse(Text(parent, name), out Guid id) && id != Guid.Empty ? id : throw Invalid();

    private static ContentVariation Variations(XElement? parent) =>
        Enum.TryParse(Text(parent, "Variations"), out ContentVariation variations) ? variations : ContentVariation.Nothing;

    private Dictionary<string, Guid> ContainerKeys() => Tabs
        .DistinctBy(tab => Text(tab, "Alias"), StringComparer.Ordinal)
        .ToDictionary(tab => Text(tab, "Alias"), tab => Id(tab, "Key"), StringComparer.Ordinal);
}

using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.PropertyEditors.Pickers;

/// <summary>Stores picked nodes as comma-separated UDIs; the client has them as type and key.</summary>
internal sealed class MultiNodeTreePickerValueEditor : DataValueEditor, IDataValueReference
{
    private readonly IJsonSerializer _json;

    public MultiNodeTreePickerValueEditor(
        IShortStringHelper strings,
        IJsonSerializer json,
        IIOHelper io,
        DataEditorAttribute attribute,
        ILocalizedTextService texts,
        PickedNodeTypes types)
        : base(strings, json, io, attribute)
    {
        _json = json;
        Validators.Add(new NumberOfEntriesValidator(texts, Limits));
        Validators.Add(new PickedNodesValidator(texts, types, Picked));
    }

    public override IValueRequiredValidator RequiredValidator => new NotEmptyValidator(value => Nodes(value).Length == 0);

    public IEnumerable<UmbracoEntityReference> GetReferences(object? value) =>
        Nodes(value).Select(node => new UmbracoEntityReference(Udi.Create(node.Type, node.Unique)));

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        PickedNode[] nodes = Nodes(editorValue.Value);
        return nodes.Length == 0 ? null : string.Join(',', nodes.Select(node => Udi.Create(node.Type, node.Unique)));
    }

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null) =>
        property.GetValue(culture, segment) is { } stored ? Nodes(stored) : null;

    private static bool IsStored(object value) => value is string text && !text.DetectIsJson();

    private PickedNode[] Nodes(object? value) => value switch
    {
        null => [],
        string text when IsStored(text) => [.. Parse(text)],
        _ => Picked(value) ?? [],
    };

    private static IEnumerable<PickedNode> Parse(string stored)
    {
        foreach (string part in stored.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (UdiParser.TryParse(part, out GuidUdi? udi))
            {
                yield return new PickedNode(udi.EntityType, udi.Guid);
            }
        }
    }

    private PickedNode[]? Picked(object? value) =>
        value is not null && !IsStored(value) && _json.TryDeserialize(value, out PickedNode[]? picked)
            ? [.. picked.Where(node => node is { Type: not null } && node.Unique != Guid.Empty)]
            : null;

    private NumberOfEntriesValidator.Count? Limits(object? value, object? configuration) =>
        value is not null && configuration is MultiNodePickerConfiguration limits
            ? new NumberOfEntriesValidator.Count(Nodes(value).Length, limits.MinNumber, limits.MaxNumber)
            : null;
}

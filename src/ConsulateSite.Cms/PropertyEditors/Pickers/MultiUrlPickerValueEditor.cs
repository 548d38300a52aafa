using ConsulateSite.Cms.PropertyEditors.RichText;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace ConsulateSite.Cms.PropertyEditors.Pickers;

/// <summary>Stores links; those into the site by UDI, so that they follow an item that moves.</summary>
internal sealed class MultiUrlPickerValueEditor : DataValueEditor, IDataValueReference
{
    private readonly IJsonSerializer _json;
    private readonly LinkedItems _items;

    public MultiUrlPickerValueEditor(
        IShortStringHelper strings,
        IJsonSerializer json,
        IIOHelper io,
        DataEditorAttribute attribute,
        ILocalizedTextService texts,
        LinkedItems items)
        : base(strings, json, io, attribute)
    {
        _json = json;
        _items = items;
        Validators.Add(new NumberOfEntriesValidator(texts, Limits));
        Validators.Add(new LinkAddressValidator(Edited));
    }

    public override IValueRequiredValidator RequiredValidator => new NotEmptyValidator(value => Edited(value).Length == 0);

    public IEnumerable<UmbracoEntityReference> GetReferences(object? value) =>
        Stored(value).Where(link => link.Udi is not null).Select(link => new UmbracoEntityReference(link.Udi!));

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        EditedLink[] links = Edited(editorValue.Value);
        return links.Length == 0 ? null : _json.Serialize(links.Select(ToStored));
    }

    public override object ToEditor(IProperty property, string? culture = null, string? segment = null) =>
        Stored(property.GetValue(culture, segment)).Select(link => _items.ToEditor(link, culture)).ToArray();

    private static StoredLink ToStored(EditedLink link) => new()
    {
        Name = link.Name,
        Target = link.Target,
        QueryString = IsSafe(link) ? link.QueryString : null,
        Culture = link.Culture,
        Udi = link is { Type: Constants.UdiEntityType.Document or Constants.UdiEntityType.Media, Unique: { } key }
            ? new GuidUdi(link.Type, key)
            : null,
        Url = link.Type is EditedLink.External or null && IsSafe(link) ? link.Url : null,
    };

    // A save goes through although the validator has refused the address; what runs script is not kept even as a draft.
    private static bool IsSafe(EditedLink link) => SafeAddress.IsSafeLink(link.Url + link.QueryString);

    private StoredLink[] Stored(object? value) =>
        value is not null && _json.TryDeserialize(value, out StoredLink[]? links) ? links : [];

    private EditedLink[] Edited(object? value) =>
        value is not null && _json.TryDeserialize(value, out EditedLink[]? links) ? links : [];

    private NumberOfEntriesValidator.Count? Limits(object? value, object? configuration) =>
        value is not null && configuration is MultiUrlPickerConfiguration limits
            ? new NumberOfEntriesValidator.Count(Edited(value).Length, limits.MinNumber, limits.MaxNumber)
            : null;
}

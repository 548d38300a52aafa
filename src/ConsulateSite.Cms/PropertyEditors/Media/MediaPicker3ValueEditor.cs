using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace ConsulateSite.Cms.PropertyEditors.Media;

/// <summary>Stores picked media; a file that was dropped onto the picker becomes a medium first.</summary>
internal sealed class MediaPicker3ValueEditor : DataValueEditor, IDataValueReference
{
    private readonly IJsonSerializer _json;
    private readonly IDataTypeConfigurationCache _configurations;
    private readonly IMediaService _media;
    private readonly DroppedMedia _dropped;

    public MediaPicker3ValueEditor(
        IShortStringHelper strings,
        IJsonSerializer json,
        IIOHelper io,
        DataEditorAttribute attribute,
        IDataTypeConfigurationCache configurations,
        IMediaService media,
        DroppedMedia dropped,
        MediaPicker3Validator validator)
        : base(strings, json, io, attribute)
    {
        _json = json;
        _configurations = configurations;
        _media = media;
        _dropped = dropped;
        Validators.Add(validator);
    }

    public override IValueRequiredValidator RequiredValidator => new NotEmptyValidator(value => Picked(value).Length == 0);

    public IEnumerable<UmbracoEntityReference> GetReferences(object? value) =>
        Picked(value).Select(item => new UmbracoEntityReference(Udi.Create(Constants.UdiEntityType.Media, item.MediaKey)));

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        PickedMedia[] picked = Picked(editorValue.Value);
        if (editorValue.DataTypeConfiguration is MediaPicker3Configuration configuration)
        {
            picked = _dropped.Import(picked, configuration.StartNodeId);
        }

        return picked.Length == 0
            ? null
            : _json.Serialize(picked.Select(item => item with { Crops = CropSizes.Prune(item.Crops), FocalPoint = CropSizes.Prune(item.FocalPoint) }));
    }

    /// <summary>Gives the media that still exist, with the crops of the configuration.</summary>
    public override object ToEditor(IProperty property, string? culture = null, string? segment = null)
    {
        PickedMedia[] picked = Picked(property.GetValue(culture, segment));
        Dictionary<Guid, string> aliases = _media.GetByIds([.. picked.Select(item => item.MediaKey).Distinct()])
            .ToDictionary(item => item.Key, item => item.ContentType.Alias);
        MediaPicker3Configuration? configuration =
            _configurations.GetConfigurationAs<MediaPicker3Configuration>(property.PropertyType.DataTypeKey);
        return picked
            .Where(item => aliases.ContainsKey(item.MediaKey))
            .Select(item => Configured(item, configuration) with { MediaTypeAlias = aliases[item.MediaKey] })
            .ToArray();
    }

    private static PickedMedia Configured(PickedMedia item, MediaPicker3Configuration? configuration) => configuration is null
        ? item
        : item with
        {
            Crops = CropSizes.Apply(item.Crops, (configuration.Crops ?? []).Select(crop => (crop.Alias, crop.Width, crop.Height))),
            FocalPoint = configuration.EnableLocalFocalPoint ? item.FocalPoint : null,
        };

    private PickedMedia[] Picked(object? value) => PickedMediaFormat.Read(value, _json);
}

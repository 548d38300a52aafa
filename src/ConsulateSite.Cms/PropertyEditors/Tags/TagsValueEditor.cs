using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.PropertyEditors.Tags;

/// <summary>Stores tags as a JSON array or as comma-separated text, as the data type says; reads either.</summary>
internal sealed class TagsValueEditor : DataValueEditor, IDataValueTags
{
    private readonly IJsonSerializer _json;

    public TagsValueEditor(IShortStringHelper strings, IJsonSerializer json, IIOHelper io, DataEditorAttribute attribute)
        : base(strings, json, io, attribute) => _json = json;

    public override IValueRequiredValidator RequiredValidator => new NotEmptyValidator(value => Texts(value).Length == 0);

    public IEnumerable<ITag> GetTags(object? value, object? dataTypeConfiguration, int? languageId)
    {
        TagConfiguration configuration = dataTypeConfiguration as TagConfiguration ?? new TagConfiguration();
        return Texts(value).Select(text => new Tag { Group = configuration.Group, Text = text, LanguageId = languageId });
    }

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        string[] texts = Texts(editorValue.Value);
        if (texts.Length == 0)
        {
            return null;
        }

        return editorValue.DataTypeConfiguration is TagConfiguration { StorageType: TagsStorageType.Csv }
            ? string.Join(',', texts)
            : _json.Serialize(texts);
    }

    public override object ToEditor(IProperty property, string? culture = null, string? segment = null) =>
        Texts(property.GetValue(culture, segment));

    private string[] Texts(object? value)
    {
        IEnumerable<string> texts = value switch
        {
            null => [],
            IEnumerable<string> array => array,
            string text when !text.DetectIsJson() => text.Split(','),
            _ => _json.TryDeserialize(value, out string[]? array) ? array : [],
        };
        return [.. texts.Select(text => text.Trim()).Where(text => text.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];
    }
}

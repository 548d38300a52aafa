using System.ComponentModel.DataAnnotations;
using ConsulateSite.Cms.PropertyEditors.Blocks;
using ConsulateSite.Cms.PropertyEditors.Files;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;

namespace ConsulateSite.Cms.PropertyEditors.RichText;

/// <summary>Stores sanitised markup together with the blocks in it.</summary>
internal sealed class RichTextValueEditor : DataValueEditor, IDataValueReference, IDataValueTags, IFileValue, IBlockValueMerging
{
    private readonly IJsonSerializer _json;
    private readonly BlockEditing _blocks;
    private readonly RichTextMarkup _markup;

    public RichTextValueEditor(
        IShortStringHelper strings,
        IJsonSerializer json,
        IIOHelper io,
        DataEditorAttribute attribute,
        BlockEditing blocks,
        RichTextMarkup markup)
        : base(strings, json, io, attribute)
    {
        _json = json;
        _blocks = blocks;
        _markup = markup;
        Validators.Add(new NestedValidator(this));
    }

    public override IValueRequiredValidator RequiredValidator =>
        new NotEmptyValidator(value => string.IsNullOrWhiteSpace(Read(value)?.Markup));

    public override IValueFormatValidator FormatValidator => new MarkupFormatValidator(value => Read(value)?.Markup);

    public IEnumerable<UmbracoEntityReference> GetReferences(object? value)
    {
        if (Read(value) is not { } text)
        {
            return [];
        }

        IEnumerable<UmbracoEntityReference> ofMarkup = _markup.GetReferences(text.Markup);
        return Blocks(text) is { } blocks ? ofMarkup.Concat(_blocks.References.GetReferences(blocks)) : ofMarkup;
    }

    public IEnumerable<ITag> GetTags(object? value, object? dataTypeConfiguration, int? languageId) =>
        Blocks(Read(value)) is { } blocks ? _blocks.References.GetTags(blocks, languageId) : [];

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        if (Read(editorValue.Value) is not { } text || string.IsNullOrWhiteSpace(text.Markup))
        {
            return null;
        }

        RichTextBlockValue? blocks = Blocks(text);
        if (blocks is not null)
        {
            _blocks.Mapper.FromEditor(blocks, Blocks(Read(currentValue)));
        }

        Guid? folder = (editorValue.DataTypeConfiguration as RichTextConfiguration)?.MediaParentId;
        return _json.Serialize(Text(_markup.ToStored(text.Markup, folder), blocks));
    }

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null)
    {
        if (Read(property.GetValue(culture, segment)) is not { } text)
        {
            return null;
        }

        RichTextBlockValue? blocks = Blocks(text);
        if (blocks is not null)
        {
            _blocks.Mapper.ToEditor(blocks, culture);
        }

        return Text(_markup.ToEditor(text.Markup), blocks);
    }

    public override IEnumerable<Guid> ConfiguredElementTypeKeys() =>
        ((ConfigurationObject as RichTextConfiguration)?.Blocks ?? [])
            .SelectMany(block => new[] { block.ContentElementTypeKey, block.SettingsElementTypeKey ?? Guid.Empty })
            .Where(key => key != Guid.Empty);

    public object? MergeForCulture(object? source, object? target, string? culture)
    {
        if (Read(source) is not { } draft)
        {
            return null;
        }

        // The markup is one for all languages: it is published with whichever comes first.
        RichTextBlockValue? blocks = Blocks(draft) is { } ofDraft
            ? _blocks.Merger.Publish(ofDraft, Blocks(Read(target)), culture)
            : null;
        return Replace(source, draft.Markup, blocks);
    }

    public object? MergeAllowed(object? source, object? target, bool mayEditInvariant, IReadOnlyCollection<string> cultures)
    {
        RichTextValue? stored = Read(source);
        RichTextValue? edited = Read(target);
        RichTextBlockValue? blocks = _blocks.Merger.Save(Blocks(stored), Blocks(edited), mayEditInvariant, cultures);
        return (mayEditInvariant ? edited : stored) is { } structure ? Replace(source, structure.Markup, blocks) : null;
    }

    public IEnumerable<string> OwnedFiles(object? value, Guid owner, Guid propertyType) =>
        Blocks(Read(value)) is { } blocks ? _blocks.Copies.OwnedFiles(blocks) : [];

    public object? Copy(object? value, Guid owner, Guid propertyType)
    {
        if (Read(value) is not { } text || Blocks(text) is not { } blocks)
        {
            return value;
        }

        string markup = text.Markup;
        foreach ((Guid old, Guid renewed) in _blocks.Copies.Renew(blocks))
        {
            markup = markup
                .Replace(old.ToString("D"), renewed.ToString("D"), StringComparison.OrdinalIgnoreCase)
                .Replace(old.ToString("N"), renewed.ToString("N"), StringComparison.OrdinalIgnoreCase);
        }

        return _json.Serialize(Text(markup, blocks));
    }

    private object Replace(object? stored, string markup, RichTextBlockValue? blocks) => StoredText.Replace(
        Text(markup, blocks), stored, value => Read(value) is { } text ? Text(text.Markup, Blocks(text)) : null, _json.Serialize);

    private static RichTextValue Text(string markup, RichTextBlockValue? blocks) =>
        new() { Markup = markup, Blocks = blocks ?? new RichTextBlockValue() };

    private RichTextValue? Read(object? value) => RichTextFormat.Read(value, _json);

    private RichTextBlockValue? Blocks(RichTextValue? text)
    {
        if (text?.Blocks is not { } blocks)
        {
            return null;
        }

        _blocks.Values.Clean(blocks);
        return blocks.RootLayout().Any() ? blocks : null;
    }

    private sealed class NestedValidator(RichTextValueEditor editor) : IValueValidator
    {
        public IEnumerable<ValidationResult> Validate(
            object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext) =>
            editor.Read(value)?.Blocks is { } blocks
                ? editor._blocks.Validator.Validate(blocks, "blocks.", validationContext)
                : [];
    }
}

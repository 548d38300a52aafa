using System.ComponentModel.DataAnnotations;
using ConsulateSite.Cms.PropertyEditors.Files;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;

namespace ConsulateSite.Cms.PropertyEditors.Blocks;

/// <summary>Stores blocks; each nested value is stored as its own editor stores it.</summary>
internal abstract class BlockValueEditor<TValue> : DataValueEditor, IDataValueReference, IDataValueTags, IFileValue, IBlockValueMerging
    where TValue : BlockValue, new()
{
    private readonly BlockEditing _blocks;

    protected BlockValueEditor(
        IShortStringHelper strings, IJsonSerializer json, IIOHelper io, DataEditorAttribute attribute, BlockEditing blocks)
        : base(strings, json, io, attribute)
    {
        _blocks = blocks;
        Validators.Add(new NestedValidator(this));
    }

    public override IValueRequiredValidator RequiredValidator =>
        new NotEmptyValidator(value => _blocks.Values.ReadAsSent<TValue>(value)?.RootLayout().Any() != true);

    public IEnumerable<UmbracoEntityReference> GetReferences(object? value) =>
        Read(value) is { } blocks ? _blocks.References.GetReferences(blocks) : [];

    public IEnumerable<ITag> GetTags(object? value, object? dataTypeConfiguration, int? languageId) =>
        Read(value) is { } blocks ? _blocks.References.GetTags(blocks, languageId) : [];

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        if (Read(editorValue.Value) is not { } blocks)
        {
            return null;
        }

        _blocks.Mapper.FromEditor(blocks, Read(currentValue));
        return Replace(currentValue, blocks);
    }

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null)
    {
        TValue? blocks = Read(property.GetValue(culture, segment));
        if (blocks is not null)
        {
            _blocks.Mapper.ToEditor(blocks, culture);
        }

        return blocks;
    }

    public override IEnumerable<Guid> ConfiguredElementTypeKeys() =>
        ConfiguredBlocks(ConfigurationObject)
            .SelectMany(block => new[] { block.ContentElementTypeKey, block.SettingsElementTypeKey ?? Guid.Empty })
            .Where(key => key != Guid.Empty);

    public object? MergeForCulture(object? source, object? target, string? culture)
    {
        if (Read(source) is not { } draft)
        {
            return null;
        }

        return Replace(source, _blocks.Merger.Publish(draft, Read(target), culture));
    }

    public object? MergeAllowed(object? source, object? target, bool mayEditInvariant, IReadOnlyCollection<string> cultures) =>
        _blocks.Merger.Save(Read(source), Read(target), mayEditInvariant, cultures) is { } merged
            ? Replace(source, merged)
            : null;

    public IEnumerable<string> OwnedFiles(object? value, Guid owner, Guid propertyType) =>
        Read(value) is { } blocks ? _blocks.Copies.OwnedFiles(blocks) : [];

    public object? Copy(object? value, Guid owner, Guid propertyType)
    {
        if (Read(value) is not { } blocks)
        {
            return value;
        }

        _blocks.Copies.Renew(blocks);
        return _blocks.Values.Write(blocks);
    }

    /// <summary>The blocks that a configuration offers.</summary>
    protected abstract IEnumerable<IBlockConfiguration> ConfiguredBlocks(object? configuration);

    /// <summary>Says what is wrong with the number of blocks.</summary>
    protected abstract IEnumerable<ValidationResult> ValidateLayout(TValue value, object? configuration);

    private object Replace(object? stored, TValue blocks) => StoredText.Replace(blocks, stored, Read, _blocks.Values.Write);

    private TValue? Read(object? value) => _blocks.Values.Read<TValue>(value);

    private sealed class NestedValidator(BlockValueEditor<TValue> editor) : IValueValidator
    {
        public IEnumerable<ValidationResult> Validate(
            object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext)
        {
            TValue? blocks = editor._blocks.Values.ReadAsSent<TValue>(value);
            return
            [
                .. editor.ValidateLayout(blocks ?? new TValue(), dataTypeConfiguration),
                .. blocks is null ? [] : editor._blocks.Validator.Validate(blocks, string.Empty, validationContext),
            ];
        }
    }
}

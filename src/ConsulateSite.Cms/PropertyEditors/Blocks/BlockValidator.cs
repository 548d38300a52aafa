using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors.Validation;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.PropertyEditors.Blocks;

/// <summary>
/// Validates every property of every block that is shown, in each culture that is being validated and in which the
/// block is exposed, mandatory properties without a value included.
/// </summary>
internal sealed class BlockValidator(BlockValues values, IPropertyValidationService properties)
{
    /// <summary>Validates a value just as it was sent, because the client finds the fields by their positions in it.</summary>
    /// <param name="value">The value.</param>
    /// <param name="path">Where the value is within the property's value; empty or ending with a full stop.</param>
    /// <param name="context">What is being validated.</param>
    /// <returns>One result that holds one nested result for each invalid field; nothing when all is well.</returns>
    public IEnumerable<ValidationResult> Validate(BlockValue value, string path, PropertyValidationContext context)
    {
        IBlockLayoutItem[] layout = [.. value.WholeLayout()];
        Dictionary<Guid, Guid> contentOfSettings = layout
            .Where(item => item.SettingsKey is not null)
            .DistinctBy(item => item.SettingsKey)
            .ToDictionary(item => item.SettingsKey!.Value, item => item.ContentKey);
        Dictionary<Guid, Guid> contents = layout.DistinctBy(item => item.ContentKey).ToDictionary(item => item.ContentKey, item => item.ContentKey);

        NestedValidationResults all = new();
        foreach (ValidationResult result in Validate(value, value.ContentData, contents, path + "contentData", context)
            .Concat(Validate(value, value.SettingsData, contentOfSettings, path + "settingsData", context)))
        {
            all.ValidationResults.Add(result);
        }

        return all.ValidationResults.Count > 0 ? [all] : [];
    }

    private static IEnumerable<string?> Cultures(bool varies, BlockItemVariation[] exposure, PropertyValidationContext context)
    {
        string[] validated =
        [
            .. context.CulturesBeingValidated.Append(context.Culture)
                .Where(culture => !string.IsNullOrWhiteSpace(culture))
                .Select(culture => culture!)
                .Distinct(StringComparer.OrdinalIgnoreCase),
        ];
        bool Exposed(string? culture) => Array.Exists(exposure, entry => entry.Culture.InvariantEquals(culture));

        if (validated.Length == 0 || !varies)
        {
            // An invariant block is shown in every culture, or in those of the block around it.
            return exposure.Length > 0 ? [null] : [];
        }

        return validated.Contains("*")
            ? exposure.Select(entry => entry.Culture).Where(culture => culture is not null).Distinct(StringComparer.OrdinalIgnoreCase)
            : validated.Where(Exposed);
    }

    private IEnumerable<ValidationResult> Validate(
        BlockValue value, List<BlockItemData> items, Dictionary<Guid, Guid> shown, string path, PropertyValidationContext context)
    {
        for (int index = 0; index < items.Count; index++)
        {
            BlockItemData item = items[index];
            if (!shown.TryGetValue(item.Key, out Guid content) || values.ElementType(item.ContentTypeKey) is not { } type)
            {
                continue;
            }

            BlockItemVariation[] exposure = [.. value.Expose.Where(entry => entry.ContentKey == content)];
            string?[] cultures = [.. Cultures(type.VariesByCulture(), exposure, context)];
            foreach (ValidationResult result in Validate(item, type, cultures, $"{path}[{index}].values", context))
            {
                yield return result;
            }
        }
    }

    private IEnumerable<ValidationResult> Validate(
        BlockItemData item, IContentType type, string?[] cultures, string path, PropertyValidationContext context)
    {
        foreach (IPropertyType property in type.CompositionPropertyTypes)
        {
            // The invariant values of a block are validated once, however many cultures show it.
            IEnumerable<string?> slots = property.VariesByCulture() ? cultures : cultures.Take(1).Select(_ => (string?)null);
            foreach (string? culture in slots)
            {
                if (Validate(item, property, culture, path, context) is { } result)
                {
                    yield return result;
                }
            }
        }
    }

    private NestedJsonPathValidationResults? Validate(
        BlockItemData item, IPropertyType property, string? culture, string path, PropertyValidationContext context)
    {
        int index = Position(item, property, culture);
        PropertyValidationContext nested = new()
        {
            Culture = culture,
            Segment = null,
            CulturesBeingValidated = context.CulturesBeingValidated,
            SegmentsBeingValidated = context.SegmentsBeingValidated,
        };
        ValidationResult[] results = [.. properties.ValidatePropertyValue(property, index < 0 ? null : item.Values[index].Value, nested)];
        if (results.Length == 0)
        {
            return null;
        }

        string position = index < 0
            ? JsonPathExpression.MissingPropertyValue(property.Alias, culture, segment: null)
            : index.ToString(System.Globalization.CultureInfo.InvariantCulture);
        NestedJsonPathValidationResults field = new($"{path}[{position}].value");
        foreach (ValidationResult result in results)
        {
            field.ValidationResults.Add(result);
        }

        return field;
    }

    // Without a culture to go by, a value that was stored before its property varied, or in an invariant document, counts.
    private static int Position(BlockItemData item, IPropertyType property, string? culture)
    {
        BlockSlot slot = BlockSlot.Of(property.Alias, culture, segment: null);
        List<BlockSlot> slots = [.. item.Values.Select(BlockSlot.Of)];
        int exact = slots.IndexOf(slot);
        return exact >= 0 || culture is not null ? exact : slots.FindIndex(other => other.Alias == property.Alias && other.Segment is null);
    }
}

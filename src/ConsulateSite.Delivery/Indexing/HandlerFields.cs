using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace ConsulateSite.Delivery.Indexing;

/// <summary>The fields that handlers of the site add to the index: their types, and their values for each document.</summary>
internal sealed class HandlerFields(ContentIndexHandlerCollection handlers, IContentService documents, ILogger<HandlerFields> logger)
{
    private readonly Lazy<IReadOnlyDictionary<string, FieldType>> _types = new(() => ReadTypes(handlers, logger));

    /// <summary>The types of the fields, by their names.</summary>
    public IReadOnlyDictionary<string, FieldType> Types => _types.Value;

    /// <summary>The stored documents that handlers are shown. Without any handler nothing is read.</summary>
    /// <param name="keys">The keys of the documents.</param>
    /// <param name="preview">Whether drafts are shown, or what is published.</param>
    public IReadOnlyDictionary<Guid, IContent> Load(IReadOnlyCollection<Guid> keys, bool preview)
    {
        if (Types.Count == 0)
        {
            return new Dictionary<Guid, IContent>();
        }

        Dictionary<Guid, IContent> found = documents.GetByIds(keys).ToDictionary(document => document.Key);
        foreach (IContent document in found.Values.Where(document => !preview && document.Edited))
        {
            ShowPublished(document);
        }

        return found;
    }

    /// <summary>What a document is found by.</summary>
    /// <param name="document">The document.</param>
    /// <param name="culture">The language; <c>null</c> for a document that is the same in all.</param>
    public FieldValues Of(IContent document, string? culture)
    {
        Dictionary<string, object[]> values = new(StringComparer.OrdinalIgnoreCase);
        foreach (IContentIndexHandler handler in handlers)
        {
            try
            {
                foreach (IndexFieldValue field in handler.GetFieldValues(document, culture))
                {
                    values.TryAdd(field.FieldName, [.. field.Values.Select(value => FieldValue.Read(value, TypeOf(field.FieldName)))]);
                }
            }
            catch (Exception exception)
            {
                logger.LogError(
                    exception,
                    "{Handler} failed for document {Document} in '{Culture}'. The document is found without its fields until it changes",
                    handler.GetType().FullName,
                    document.Key,
                    culture);
            }
        }

        return new FieldValues(values);
    }

    // What waits for publication must not be guessed by filters.
    private static void ShowPublished(IContent document)
    {
        foreach (IProperty property in document.Properties)
        {
            foreach (IPropertyValue value in property.Values.Where(value => property.PropertyType.SupportsVariation(value.Culture, value.Segment)).ToArray())
            {
                document.SetValue(property.Alias, value.PublishedValue, value.Culture, value.Segment);
            }
        }

        if (!document.ContentType.VariesByCulture())
        {
            document.Name = document.PublishName;
            return;
        }

        foreach (string culture in document.AvailableCultures.ToArray())
        {
            document.SetCultureName(document.GetPublishName(culture), culture);
        }
    }

    private static Dictionary<string, FieldType> ReadTypes(ContentIndexHandlerCollection handlers, ILogger logger)
    {
        Dictionary<string, FieldType> types = new(StringComparer.OrdinalIgnoreCase);
        foreach (IContentIndexHandler handler in handlers)
        {
            foreach (IndexField field in handler.GetFields())
            {
                if (IndexFields.All.Contains(field.FieldName) || !types.TryAdd(field.FieldName, field.FieldType))
                {
                    logger.LogWarning(
                        "{Handler} names the field '{Field}', which is there already. Give the field a name of its own", handler.GetType().FullName, field.FieldName);
                }
            }
        }

        return types;
    }

    private FieldType TypeOf(string field) => Types.TryGetValue(field, out FieldType type)
        ? type
        : throw new InvalidOperationException($"The field '{field}' has a value, and GetFields does not name it.");
}

using ConsulateSite.Cms.Storage.Content;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.Published.Items;

/// <summary>Makes published items, as the models of the site if it has any, from rows.</summary>
internal sealed class ItemFactory(
    IPublishedContentTypeCache types,
    PublishedPropertyContext context,
    IDocumentUrlService urls,
    IPublishedModelFactory models)
{
    /// <summary>Makes the published state of a document.</summary>
    public IPublishedContent Published(ItemRow row, IEnumerable<ItemCulture> cultures)
    {
        IPublishedContentType type = types.Get(PublishedItemType.Content, row.ContentTypeId);
        Dictionary<string, PublishedCultureInfo> infos = Infos(row, type, cultures);
        return Item(row, Data(row, type, infos) with
        {
            PublishedCultures = new HashSet<string>(infos.Keys, StringComparer.OrdinalIgnoreCase),
        });
    }

    /// <summary>Makes the draft of a document.</summary>
    public IPublishedContent Draft(
        ItemRow row, IEnumerable<ItemCulture> cultures, IReadOnlySet<string> publishedCultures, IReadOnlySet<string> editedCultures)
    {
        IPublishedContentType type = types.Get(PublishedItemType.Content, row.ContentTypeId);
        return Item(row, Data(row, type, Infos(row, type, cultures)) with
        {
            IsPreview = true,
            PublishedCultures = publishedCultures,
            EditedCultures = editedCultures,
        });
    }

    /// <summary>Makes a medium, which is published as soon as it is stored.</summary>
    public IPublishedContent Medium(ItemRow row)
    {
        IPublishedContentType type = types.Get(PublishedItemType.Media, row.ContentTypeId);
        return Item(row, Data(row, type, Infos(row, type, [])) with { HasPublishedVersion = true });
    }

    private static PublishedElementData Data(ItemRow row, IPublishedContentType type, Dictionary<string, PublishedCultureInfo> infos) => new()
    {
        ContentType = type,
        Key = row.Key,
        Id = row.Id,
        SortOrder = row.SortOrder,
        CreatorId = row.CreatorId ?? 0,
        WriterId = row.WriterId,
        CreateDate = row.CreateDate,
        UpdateDate = row.VersionDate,
        IsPreview = false,
        HasPublishedVersion = row.Published,
        Cultures = infos,
        Values = Values(row),
    };

    private static Dictionary<string, PublishedCultureInfo> Infos(ItemRow row, IPublishedContentType type, IEnumerable<ItemCulture> cultures)
    {
        Dictionary<string, PublishedCultureInfo> infos = new(StringComparer.OrdinalIgnoreCase);
        if (!type.VariesByCulture())
        {
            infos.Add(string.Empty, new PublishedCultureInfo(string.Empty, row.Name, null, row.VersionDate));
            return infos;
        }

        foreach (ItemCulture culture in cultures)
        {
            infos[culture.Culture] = new PublishedCultureInfo(culture.Culture, culture.Name, null, culture.Date);
        }

        return infos;
    }

    private static Dictionary<string, IReadOnlyList<PropertySourceValue>> Values(ItemRow row)
    {
        Dictionary<string, IReadOnlyList<StoredValue>> stored = PropertyValuesJson.Read(row.Values);
        Dictionary<string, IReadOnlyList<PropertySourceValue>> values = new(stored.Count, StringComparer.OrdinalIgnoreCase);
        foreach ((string alias, IReadOnlyList<StoredValue> ofProperty) in stored)
        {
            PropertySourceValue[] sources = new PropertySourceValue[ofProperty.Count];
            for (int index = 0; index < sources.Length; index++)
            {
                StoredValue value = ofProperty[index];
                sources[index] = new PropertySourceValue(value.Culture ?? string.Empty, value.Segment ?? string.Empty, value.Value);
            }

            values.Add(alias, sources);
        }

        return values;
    }

    private IPublishedContent Item(ItemRow row, PublishedElementData data) =>
        (IPublishedContent)models.CreateModel(
            new PublishedItem(data, new ItemPlace(row.Level, row.Path, row.TemplateId), context, urls));
}

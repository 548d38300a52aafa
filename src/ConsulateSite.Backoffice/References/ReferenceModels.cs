using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.Documents;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.References;

/// <summary>Describes to the client what uses something.</summary>
internal sealed class ReferenceModels(IEntityService entities, DocumentAccess documents, MediaAccess media)
{
    /// <summary>
    /// The client's models, in the same order. What the user may not read is counted and not named, so that nobody takes something for
    /// unused because of it.
    /// </summary>
    public async Task<Paged<IReferenceResponseModel>> ToModelsAsync(PagedModel<RelationItemModel> references)
    {
        RelationItemModel[] items = [.. references.Items];
        HashSet<Guid> hidden = [.. Keys(items, Constants.ReferenceType.Document), .. Keys(items, Constants.ReferenceType.Media)];
        hidden.ExceptWith(await documents.FilterAsync(Keys(items, Constants.ReferenceType.Document), ActionBrowse.ActionLetter));
        hidden.ExceptWith(await media.FilterAsync(Keys(items, Constants.ReferenceType.Media)));
        Guid[] named = [.. Keys(items, Constants.ReferenceType.Document).Where(key => !hidden.Contains(key))];
        Dictionary<Guid, IDocumentEntitySlim> found = named.Length == 0
            ? []
            : entities.GetAll(UmbracoObjectTypes.Document, named).OfType<IDocumentEntitySlim>().ToDictionary(document => document.Key);
        return new(
            references.Total,
            [.. items.Where(item => !hidden.Contains(item.NodeKey)).Select(item => ToModel(item, found.GetValueOrDefault(item.NodeKey)))]);
    }

    /// <summary>The keys of what is used.</summary>
    public static Paged<ReferenceByIdModel> ToKeys(PagedModel<RelationItemModel> used) =>
        new(used.Total, [.. used.Items.Select(item => new ReferenceByIdModel(item.NodeKey))]);

    private static IEnumerable<Guid> Keys(RelationItemModel[] items, string type) =>
        items.Where(item => item.NodeType == type).Select(item => item.NodeKey).Distinct();

    private static IReferenceResponseModel ToModel(RelationItemModel item, IDocumentEntitySlim? document) => item.NodeType switch
    {
        Constants.ReferenceType.Document => new DocumentReferenceResponseModel(
            item.NodeKey, item.NodeName, item.NodePublished, DocumentType(item), document is null ? [] : DocumentVariantItemResponseModel.Of(document)),
        Constants.ReferenceType.Media => new MediaReferenceResponseModel(item.NodeKey, item.NodeName, MediaType(item)),
        Constants.ReferenceType.DocumentTypePropertyType =>
            new DocumentTypePropertyTypeReferenceResponseModel(item.NodeKey, item.NodeName, item.NodeAlias, DocumentType(item)),
        Constants.ReferenceType.MediaTypePropertyType =>
            new MediaTypePropertyTypeReferenceResponseModel(item.NodeKey, item.NodeName, item.NodeAlias, MediaType(item)),
        _ => new DefaultReferenceResponseModel(item.NodeKey, item.NodeName, item.NodeType, item.ContentTypeIcon),
    };

    private static TrackedReferenceDocumentTypeModel DocumentType(RelationItemModel item) =>
        new(item.ContentTypeKey, item.ContentTypeIcon, item.ContentTypeAlias, item.ContentTypeName);

    private static TrackedReferenceMediaTypeModel MediaType(RelationItemModel item) =>
        new(item.ContentTypeKey, item.ContentTypeIcon, item.ContentTypeAlias, item.ContentTypeName);
}

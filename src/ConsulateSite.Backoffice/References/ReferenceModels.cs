using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Documents;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.References;

/// <summary>Describes to the client what uses something.</summary>
internal sealed class ReferenceModels(IEntityService entities)
{
    /// <summary>The client's models, in the same order.</summary>
    public Paged<IReferenceResponseModel> ToModels(PagedModel<RelationItemModel> references)
    {
        RelationItemModel[] items = [.. references.Items];
        Guid[] keys = [.. items.Where(item => item.NodeType == Constants.ReferenceType.Document).Select(item => item.NodeKey)];
        Dictionary<Guid, IDocumentEntitySlim> documents = keys.Length == 0
            ? []
            : entities.GetAll(UmbracoObjectTypes.Document, keys).OfType<IDocumentEntitySlim>().ToDictionary(document => document.Key);
        return new(references.Total, [.. items.Select(item => ToModel(item, documents.GetValueOrDefault(item.NodeKey)))]);
    }

    /// <summary>The keys of what is used.</summary>
    public static Paged<ReferenceByIdModel> ToKeys(PagedModel<RelationItemModel> used) =>
        new(used.Total, [.. used.Items.Select(item => new ReferenceByIdModel(item.NodeKey))]);

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

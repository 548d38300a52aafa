using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.ContentEditing;
using ConsulateSite.Backoffice.Documents.Models;
using ConsulateSite.Backoffice.Trees;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace ConsulateSite.Backoffice.Documents;

/// <summary>Documents as lists and trees show them.</summary>
internal sealed class DocumentItems(IEntityService entities, IPublicAccessService access)
{
    /// <summary>Nodes of the tree.</summary>
    public IReadOnlyCollection<DocumentTreeItemResponseModel> TreeItems(IReadOnlyCollection<TreeNode<IDocumentEntitySlim>> nodes)
    {
        Dictionary<int, Guid> keys = AncestorKeys(nodes.Select(x => x.Entity));
        return [.. nodes.Select(x => TreeItem(x.Entity, x.IsOnTheWay, keys))];
    }

    /// <summary>Items of lists, in the order of the entities.</summary>
    public IReadOnlyCollection<DocumentItemResponseModel> Items(IReadOnlyCollection<IEntitySlim> documents)
    {
        Dictionary<int, Guid> keys = AncestorKeys(documents);
        return [.. documents.OfType<IDocumentEntitySlim>().Select(x => Item(x, keys))];
    }

    /// <summary>Items of the recycle bin.</summary>
    public IReadOnlyCollection<DocumentRecycleBinItemResponseModel> BinItems(IReadOnlyCollection<IEntitySlim> documents)
    {
        Dictionary<int, Guid> keys = AncestorKeys(documents);
        return [.. documents.OfType<IDocumentEntitySlim>().Select(x => new DocumentRecycleBinItemResponseModel(
            DocumentTypeReferences.Of(x),
            DocumentVariantItemResponseModel.Of(x),
            x.Key,
            x.CreateDate.ToOffset(),
            x.HasChildren,
            Parent(x, keys)))];
    }

    private static ReferenceByIdModel? Parent(IEntitySlim document, Dictionary<int, Guid> keys) =>
        keys.TryGetValue(document.ParentId, out Guid parent) ? new ReferenceByIdModel(parent) : null;

    private static FlagModel[] Flags(bool isProtected) => isProtected ? [new FlagModel(KnownFlags.IsProtected)] : [];

    private DocumentItemResponseModel Item(IDocumentEntitySlim document, Dictionary<int, Guid> keys)
    {
        bool isProtected = access.IsProtected(document.Path).Success;
        return new DocumentItemResponseModel(
            document.Trashed,
            isProtected,
            Parent(document, keys),
            document.HasChildren,
            DocumentTypeReferences.Of(document),
            DocumentVariantItemResponseModel.Of(document),
            document.Key,
            Flags(isProtected));
    }

    private DocumentTreeItemResponseModel TreeItem(IDocumentEntitySlim document, bool isOnTheWay, Dictionary<int, Guid> keys)
    {
        bool isProtected = access.IsProtected(document.Path).Success;
        return new DocumentTreeItemResponseModel(
            isProtected,
            [.. NodePath.Ids(document.Path).Where(id => id != document.Id && keys.ContainsKey(id)).Select(id => new ReferenceByIdModel(keys[id]))],
            DocumentTypeReferences.Of(document),
            DocumentVariantItemResponseModel.Of(document),
            NoAccess: isOnTheWay,
            document.Trashed,
            document.CreateDate.ToOffset(),
            document.Key,
            Parent(document, keys),
            Flags(isProtected),
            document.HasChildren);
    }

    private Dictionary<int, Guid> AncestorKeys(IEnumerable<IEntitySlim> documents)
    {
        int[] ids = [.. documents.SelectMany(x => NodePath.Ids(x.Path)).Where(id => id > 0).Distinct()];
        return ids.Length == 0 ? [] : entities.GetAllPaths(UmbracoObjectTypes.Document, ids).ToDictionary(x => x.Id, x => x.Key);
    }
}

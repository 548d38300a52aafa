using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.ContentTypes;
using ConsulateSite.Backoffice.Documents;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.DocumentBlueprints;

/// <summary>The tree of blueprints and their folders. Editors choose a folder from it.</summary>
[ManagementRoute("tree/document-blueprint")]
[RequireSection(Constants.Applications.Content, Constants.Applications.Settings)]
internal sealed class DocumentBlueprintTreeController(IEntityService entities) : TypeTreeController<DocumentBlueprintTreeItemResponseModel>(
    new TypeTree(entities, UmbracoObjectTypes.DocumentBlueprint, UmbracoObjectTypes.DocumentBlueprintContainer))
{
    protected override Task<IReadOnlyList<DocumentBlueprintTreeItemResponseModel>> ModelsAsync(IReadOnlyList<TypeTreeNode> nodes) =>
        Task.FromResult<IReadOnlyList<DocumentBlueprintTreeItemResponseModel>>([.. nodes.Select(Model)]);

    private static DocumentBlueprintTreeItemResponseModel Model(TypeTreeNode node) => new(
        node.Entity is IContentEntitySlim blueprint ? DocumentTypeReferences.Of(blueprint) : null,
        node.IsFolder,
        NoAccess: false,
        node.Entity.Name ?? string.Empty,
        node.Entity.Key,
        ReferenceByIdModel.OrNull(node.ParentKey),
        FlagModel.None,
        node.Entity.HasChildren);
}

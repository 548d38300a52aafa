using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Problems;
using ConsulateSite.Backoffice.Trees;
using ConsulateSite.Cms.Storage.Documents;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.Documents.Reading;

/// <summary>Finds documents by their names, among those that the user may see.</summary>
internal sealed class DocumentSearch(IDocumentNameSearch names, IEntityService entities, StartNodeTrees trees)
{
    /// <summary>A part of what was found, by name.</summary>
    /// <exception cref="OperationRefusedException">There is no such parent (404).</exception>
    public async Task<(IReadOnlyList<IEntitySlim> Found, long Total)> FindAsync(DocumentSearchRequest request, Paging paging)
    {
        IReadOnlyCollection<string> paths = Paths(await trees.DocumentsAsync(request.DataTypeId), request.ParentId);
        if (paths.Count == 0 || string.IsNullOrWhiteSpace(request.Query))
        {
            return ([], 0);
        }

        (IReadOnlyList<Guid> keys, long total) =
            names.Find(new DocumentNameQuery(request.Query, paths, request.Trashed, request.AllowedDocumentTypes), paging.Skip, paging.Take);
        Dictionary<Guid, IEntitySlim> found = keys.Count == 0
            ? []
            : entities.GetAll(UmbracoObjectTypes.Document, [.. keys]).ToDictionary(x => x.Key);
        return ([.. keys.Where(found.ContainsKey).Select(key => found[key])], total);
    }

    // Below the parent, as far as the user may see it.
    private IReadOnlyCollection<string> Paths(StartNodeTree<IDocumentEntitySlim> tree, Guid? parent)
    {
        if (parent is not { } key)
        {
            return tree.StartPaths;
        }

        string path = entities.Get(key, UmbracoObjectTypes.Document)?.Path ?? throw OperationRefusedException.NotFound("There is no such document.");
        return tree.StartPaths.Any(start => NodePath.IsAtOrBelow(path, start))
            ? [path]
            : [.. tree.StartPaths.Where(start => NodePath.IsAtOrBelow(start, path))];
    }
}

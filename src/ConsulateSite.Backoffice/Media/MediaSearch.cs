using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Problems;
using ConsulateSite.Backoffice.Trees;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.Media;

/// <summary>Finds media by their names, among those that the user may see. Filtered and cut in the database.</summary>
internal sealed class MediaSearch(
    IMediaService media, IMediaTypeService mediaTypes, IEntityService entities, ICoreScopeProvider scopes, StartNodeTrees trees, MediaModels models)
{
    /// <summary>A part of what was found, by name.</summary>
    /// <exception cref="OperationRefusedException">There is no such parent (404).</exception>
    public async Task<PagedModel<MediaItemResponseModel>> FindAsync(MediaSearchQuery query, Paging paging)
    {
        StartNodeTree<IMediaEntitySlim> tree = await trees.MediaAsync(query.DataTypeId);
        if (tree.StartPaths.Count == 0 || string.IsNullOrWhiteSpace(query.Query) || paging.Take == 0)
        {
            return new PagedModel<MediaItemResponseModel>(0, []);
        }

        (int page, int size, int surplus) = paging.ToPages();
        IEnumerable<IMedia> found = media.GetPagedDescendants(
            Constants.System.Root, page, size, out long total, Filter(query, tree), Ordering.By("name"));
        return new PagedModel<MediaItemResponseModel>(total, ToModels([.. found.Skip(surplus).Select(medium => medium.Key)]));
    }

    private IQuery<IMedia> Filter(MediaSearchQuery query, StartNodeTree<IMediaEntitySlim> tree)
    {
        IQuery<IMedia> filter = scopes.CreateQuery<IMedia>();
        string name = query.Query.Trim();
        if (Guid.TryParse(name, out Guid key))
        {
            filter.Where(medium => medium.Key == key);
        }
        else
        {
            filter.Where(medium => medium.Name!.Contains(name, StringComparison.OrdinalIgnoreCase));
        }

        if (query.Trashed is { } trashed)
        {
            filter.Where(medium => medium.Trashed == trashed);
        }

        if (query.AllowedMediaTypes.Length > 0)
        {
            int[] types = [.. mediaTypes.GetMany(query.AllowedMediaTypes).Select(type => type.Id)];
            filter.WhereIn(medium => medium.ContentTypeId, types);
        }

        RestrictToPaths(filter, query.ParentId, tree);
        return filter;
    }

    private void RestrictToPaths(IQuery<IMedia> filter, Guid? parent, StartNodeTree<IMediaEntitySlim> tree)
    {
        if (parent is { } key)
        {
            IMedia folder = media.GetById(key) ?? throw OperationRefusedException.NotFound("There is no such medium.");
            string below = $"{folder.Path},";
            filter.Where(medium => medium.Path.StartsWith(below));
        }

        if (!tree.IsWhole)
        {
            filter.WhereAny(tree.StartPaths.Select<string, System.Linq.Expressions.Expression<Func<IMedia, bool>>>(
                start => medium => medium.Path == start || medium.Path.StartsWith($"{start},")));
        }
    }

    private MediaItemResponseModel[] ToModels(Guid[] keys)
    {
        if (keys.Length == 0)
        {
            return [];
        }

        Dictionary<Guid, IMediaEntitySlim> found =
            entities.GetAll(UmbracoObjectTypes.Media, keys).OfType<IMediaEntitySlim>().ToDictionary(entity => entity.Key);
        return [.. keys.Where(found.ContainsKey).Select(key => models.ToItemModel(found[key]))];
    }
}

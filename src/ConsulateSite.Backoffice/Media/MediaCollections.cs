using System.Collections.Frozen;
using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Problems;
using ConsulateSite.Backoffice.Trees;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.Media;

/// <summary>Reads what lies in a folder. Filtered, sorted and cut in the database.</summary>
internal sealed class MediaCollections(
    IMediaService media, IDataTypeService dataTypes, ICoreScopeProvider scopes, StartNodeTrees trees, MediaModels models)
{
    private static readonly FrozenSet<string> Fields = new[]
    {
        "name", "sortOrder", "createDate", "updateDate", "versionDate", "creator", "owner", "updater", "contentTypeAlias", "id", "path", "level", "trashed",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>A part of what lies in the folder.</summary>
    /// <exception cref="OperationRefusedException">There is no such folder (404).</exception>
    public async Task<Paged<MediaCollectionResponseModel>> ReadAsync(MediaCollectionQuery query, Paging paging)
    {
        IMedia? folder = query.Id is { } key
            ? media.GetById(key) ?? throw OperationRefusedException.NotFound("There is no such medium.")
            : null;
        IReadOnlySet<string> columns = await ColumnsAsync(query.DataTypeId ?? folder?.ContentType.ListView ?? Constants.DataTypes.Guids.ListViewMediaGuid);
        IQuery<IMedia> filter = await FilterAsync(folder, query.Filter);
        Ordering ordering = Ordering.By(query.OrderBy, query.OrderDirection, isCustomField: !Fields.Contains(query.OrderBy));
        (int page, int size, int surplus) = paging.ToPages();
        IEnumerable<IMedia> found =
            media.GetPagedChildren(folder?.Id ?? Constants.System.Root, page, size, out long total, filter, ordering);
        return new(total, [.. found.Skip(surplus).Select(medium => models.ToCollectionModel(medium, columns))]);
    }

    private async Task<IReadOnlySet<string>> ColumnsAsync(Guid dataType) =>
        (await dataTypes.GetAsync(dataType))?.ConfigurationObject is ListViewConfiguration configuration
            ? configuration.IncludeProperties.Where(column => !column.IsSystem).Select(column => column.Alias).OfType<string>().ToHashSet(StringComparer.Ordinal)
            : new HashSet<string>(StringComparer.Ordinal);

    private async Task<IQuery<IMedia>> FilterAsync(IMedia? folder, string? name)
    {
        IQuery<IMedia> filter = scopes.CreateQuery<IMedia>();
        if (!string.IsNullOrWhiteSpace(name))
        {
            filter.Where(medium => medium.Name!.Contains(name, StringComparison.OrdinalIgnoreCase));
        }

        StartNodeTree<IMediaEntitySlim> tree = await trees.MediaAsync();
        if (folder is null && !tree.IsWhole)
        {
            // Of the root, a user with start nodes sees those that lie there.
            int[] visible = [.. tree.Root(new Paging { Take = int.MaxValue }).Items.Where(node => !node.IsOnTheWay).Select(node => node.Entity.Id)];
            filter.WhereIn(medium => medium.Id, visible);
        }

        return filter;
    }
}

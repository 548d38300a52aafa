using ConsulateSite.Delivery.Indexing;
using ConsulateSite.Delivery.Querying;
using ConsulateSite.Delivery.Requests;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Delivery.Media;

/// <summary>Finds media below a folder, as the interface documents it: by type and name, in an order.</summary>
internal sealed class MediaQueryService(MediaTree tree) : IApiMediaQueryService
{
    /// <summary>Finds the media that a caller asks for.</summary>
    /// <exception cref="InvalidParameterException">The selector is missing, or something cannot be read.</exception>
    public Attempt<PagedModel<Guid>, ApiMediaQueryOperationStatus> ExecuteQuery(
        string? fetch, IEnumerable<string> filters, IEnumerable<string> sorts, int skip, int take)
    {
        FilterOption[] parsedFilters = [.. filters.Select(FilterParser.ParseMedium)];
        SortOption[] parsedSorts = [.. sorts.Select(sort => SortParser.TryParse(sort, SortParser.OfMedia) ?? throw SortParser.Unknown(sort, SortParser.OfMedia))];
        string folder = fetch is null
            ? throw new InvalidParameterException(QueryParameters.Fetch, "Media are asked for by folder: fetch=children:/ or with the GUID or the path of a folder.")
            : FetchParser.TryParse(fetch, FetchParser.Children)?.Item ?? throw FetchParser.Unknown(fetch, FetchParser.Children);
        IPublishedContent[] found = [.. Below(folder).Where(item => Array.TrueForAll(parsedFilters, filter => Passes(item, filter)))];
        Guid[] keys = [.. Ordered(found, parsedSorts).Skip(skip).Take(take).Select(item => item.Key)];
        return Attempt.SucceedWithStatus(ApiMediaQueryOperationStatus.Success, new PagedModel<Guid>(found.Length, keys));
    }

    public IPublishedContent? GetByPath(string path) => tree.Find(path);

    private static bool Passes(IPublishedContent item, FilterOption filter) => filter.Operator switch
    {
        FilterOperation.Is => filter.Values.Contains(item.ContentType.Alias, StringComparer.OrdinalIgnoreCase),
        FilterOperation.IsNot => !filter.Values.Contains(item.ContentType.Alias, StringComparer.OrdinalIgnoreCase),
        FilterOperation.Contains => Array.Exists(filter.Values, value => item.Name.Contains(value, StringComparison.OrdinalIgnoreCase)),
        _ => !Array.Exists(filter.Values, value => item.Name.Contains(value, StringComparison.OrdinalIgnoreCase)),
    };

    // The last order is applied first: sorting keeps equals as they are.
    private static IEnumerable<IPublishedContent> Ordered(IEnumerable<IPublishedContent> items, SortOption[] sorts) =>
        sorts.Reverse().Aggregate(items, (ordered, sort) => sort.FieldName switch
        {
            IndexFields.Name => By(ordered, item => item.Name, StringComparer.InvariantCultureIgnoreCase, sort.Direction),
            IndexFields.CreateDate => By(ordered, item => item.CreateDate, Comparer<DateTime>.Default, sort.Direction),
            IndexFields.UpdateDate => By(ordered, item => item.UpdateDate, Comparer<DateTime>.Default, sort.Direction),
            _ => By(ordered, item => item.SortOrder, Comparer<int>.Default, sort.Direction),
        });

    private static IEnumerable<IPublishedContent> By<TKey>(
        IEnumerable<IPublishedContent> items, Func<IPublishedContent, TKey> key, IComparer<TKey> comparer, Direction direction) =>
        direction == Direction.Ascending ? items.OrderBy(key, comparer) : items.OrderByDescending(key, comparer);

    private IEnumerable<IPublishedContent> Below(string folder) =>
        folder.Trim('/').Length == 0 ? tree.Children(key: null)
        : (Guid.TryParse(folder, out Guid key) ? tree.Find(key) : tree.Find(folder)) is { } found ? tree.Children(found.Key)
        : [];
}

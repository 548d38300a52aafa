using ConsulateSite.Delivery.Caching;
using ConsulateSite.Delivery.Indexing;
using ConsulateSite.Delivery.Requests;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Delivery.Querying;

/// <summary>Reads what a caller asks the index, and asks it in the language of the request.</summary>
internal sealed class ContentQueryService(
    DeliveryRequests requests,
    IRequestStartItemProvider startItems,
    IApiContentPathResolver paths,
    DocumentReader documents,
    QueryHandlers handlers,
    IApiContentQueryProvider index) : IApiContentQueryService
{
    private static readonly string[] Relations = [FetchParser.Ancestors, FetchParser.Children, FetchParser.Descendants];

    /// <summary>Finds the documents that a caller asks for.</summary>
    /// <exception cref="InvalidParameterException">A selector, a filter or an order cannot be read.</exception>
    public Attempt<PagedModel<Guid>, ApiContentQueryOperationStatus> ExecuteQuery(
        string? fetch, IEnumerable<string> filters, IEnumerable<string> sorts, ProtectedAccess protectedAccess, int skip, int take)
    {
        DeliveryRequest request = requests.Current;
        FilterOption[] parsedFilters = [.. filters.Select(Filter)];
        SortOption[] parsedSorts = [.. sorts.Select(Sort)];
        SelectorOption selector = Select(fetch);
        PagedModel<Guid> found = index.ExecuteQuery(
            selector, parsedFilters, parsedSorts, request.Culture, protectedAccess, request.IsPreview, skip, take);
        return Attempt.SucceedWithStatus(ApiContentQueryOperationStatus.Success, found);
    }

    private static SelectorOption By(string field, params IEnumerable<Guid> keys) =>
        new() { FieldName = field, Values = [.. keys.Select(key => key.ToString())] };

    private SelectorOption Select(string? fetch)
    {
        if (fetch is null)
        {
            requests.Current.Reads.Tag(DeliveryTags.DocumentLists);
            return startItems.GetStartItem() is { } start ? By(IndexFields.Ancestors, start.Key) : index.AllContentSelectorOption();
        }

        return FetchParser.TryParse(fetch, Relations) is { } known ? Around(known.Item, known.Relation) : ByHandler(fetch);
    }

    private SelectorOption Around(string item, string relation)
    {
        Guid[] from = Guid.TryParse(item, out Guid key) ? [key] : paths.ResolveContentPath(item) is { } document ? [document.Key] : [];
        requests.Current.Reads.Tag(relation == FetchParser.Children && key != Guid.Empty ? DeliveryTags.DocumentsBelow(key) : DeliveryTags.DocumentLists);
        return relation switch
        {
            FetchParser.Children => By(IndexFields.Parent, from),
            FetchParser.Descendants => By(IndexFields.Ancestors, from),
            _ => By(IndexFields.Key, from.SelectMany(AncestorsOf)),
        };
    }

    private SelectorOption ByHandler(string fetch)
    {
        requests.Current.Reads.Tag(DeliveryTags.DocumentLists);
        return handlers.Select(fetch) ?? throw FetchParser.Unknown(fetch, Relations);
    }

    private FilterOption Filter(string filter) =>
        FilterParser.TryParseDocument(filter) ?? handlers.Filter(filter) ?? throw FilterParser.UnknownOfDocuments(filter);

    private SortOption Sort(string sort) =>
        SortParser.TryParse(sort, SortParser.OfDocuments) ?? handlers.Sort(sort) ?? throw SortParser.Unknown(sort, SortParser.OfDocuments);

    private IReadOnlyList<Guid> AncestorsOf(Guid key) => documents.Ancestors(key, requests.Current.Culture, requests.Current.IsPreview);
}

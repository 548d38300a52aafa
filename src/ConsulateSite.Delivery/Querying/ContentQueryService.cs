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
    IApiContentQueryProvider index) : IApiContentQueryService
{
    /// <summary>Finds the documents that a caller asks for.</summary>
    /// <exception cref="InvalidParameterException">A selector, a filter or an order cannot be read.</exception>
    public Attempt<PagedModel<Guid>, ApiContentQueryOperationStatus> ExecuteQuery(
        string? fetch, IEnumerable<string> filters, IEnumerable<string> sorts, ProtectedAccess protectedAccess, int skip, int take)
    {
        DeliveryRequest request = requests.Current;
        FilterOption[] parsedFilters = [.. filters.Select(FilterParser.ParseDocument)];
        SortOption[] parsedSorts = [.. sorts.Select(sort => SortParser.Parse(sort, SortParser.OfDocuments))];
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

        (string relation, string item) = FetchParser.Parse(fetch, FetchParser.Ancestors, FetchParser.Children, FetchParser.Descendants);
        Guid[] from = Guid.TryParse(item, out Guid key) ? [key] : paths.ResolveContentPath(item) is { } document ? [document.Key] : [];
        requests.Current.Reads.Tag(relation == FetchParser.Children && key != Guid.Empty ? DeliveryTags.DocumentsBelow(key) : DeliveryTags.DocumentLists);
        return relation switch
        {
            FetchParser.Children => By(IndexFields.Parent, from),
            FetchParser.Descendants => By(IndexFields.Ancestors, from),
            _ => By(IndexFields.Key, from.SelectMany(AncestorsOf)),
        };
    }

    // What stands above a document is told to those only who may know that it is there.
    private IEnumerable<Guid> AncestorsOf(Guid key) =>
        requests.Current is { } request && documents.Read(key, request.IsPreview) is { } document && document.Languages.ContainsKey(request.Culture)
            ? document.Ancestors
            : [];
}

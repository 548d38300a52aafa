using ConsulateSite.Delivery.Requests;
using ConsulateSite.Delivery.Visibility;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Security;

namespace ConsulateSite.Delivery.Endpoints;

/// <summary>Answers what callers ask of documents.</summary>
internal sealed class ContentOperations(
    IApiPublishedContentCache documents,
    IApiContentPathResolver paths,
    IApiContentResponseBuilder builder,
    IApiContentQueryService queries,
    IRequestMemberAccessService members,
    IRequestRedirectService redirects,
    ContentGate gate)
{
    /// <summary>A document by its key.</summary>
    public async Task<Answer> ByIdAsync(HttpContext http, DeliveryRequest request) =>
        await ShowAsync(documents.GetById(Guid.Parse((string)http.GetRouteValue("id")!)), request);

    /// <summary>A document by its path, or where it went.</summary>
    public async Task<Answer> ByPathAsync(HttpContext http, DeliveryRequest request)
    {
        string path = RoutePath.Read(http);
        if (Resolve(path, request) is { } document)
        {
            return await ShowAsync(document, request);
        }

        return redirects.GetRedirectRoute(path) is { } route ? Answer.Moved(route) : Answer.NotFound();
    }

    /// <summary>Documents by their keys, in the order of the keys. Those that are not there are left out.</summary>
    public async Task<Answer> ByIdsAsync(HttpContext http, DeliveryRequest request)
    {
        IReadOnlyList<Guid> keys = QueryParameters.ReadKeys(http.Request.Query);
        foreach (Guid key in keys)
        {
            request.Reads.Item(key);
        }

        IPublishedContent[] served = [.. documents.GetByIds(keys).Where(document => gate.IsServed(document, request.Culture, request.IsPreview))];
        foreach (IPublishedContent document in served)
        {
            if (!await IsAllowedAsync(document))
            {
                return Answer.Unauthorized();
            }
        }

        return Answer.Of(Build(served));
    }

    /// <summary>Documents by a query.</summary>
    public Task<Answer> QueryAsync(HttpContext http, DeliveryRequest request)
    {
        IQueryCollection query = http.Request.Query;
        PagedModel<Guid> found = queries.ExecuteQuery(
            QueryParameters.ReadOne(query, QueryParameters.Fetch),
            QueryParameters.ReadMany(query, QueryParameters.Filter),
            QueryParameters.ReadMany(query, QueryParameters.Sort),
            ProtectedAccess.None,
            QueryParameters.ReadSkip(query),
            QueryParameters.ReadTake(query)).Result!;
        return Task.FromResult(Answer.Of(new ItemList(found.Total, Build(documents.GetByIds(found.Items)))));
    }

    // Drafts that have no address yet are asked for by the path that their route names.
    private IPublishedContent? Resolve(string path, DeliveryRequest request) =>
        request.IsPreview
        && path.StartsWith($"/{Constants.DeliveryApi.Routing.PreviewContentPathPrefix}", StringComparison.Ordinal)
        && Guid.TryParse(path[(Constants.DeliveryApi.Routing.PreviewContentPathPrefix.Length + 1)..].TrimEnd('/'), out Guid key)
            ? documents.GetById(key)
            : paths.ResolveContentPath(path);

    private async Task<Answer> ShowAsync(IPublishedContent? document, DeliveryRequest request)
    {
        if (document is null || !gate.IsServed(document, request.Culture, request.IsPreview))
        {
            return Answer.NotFound();
        }

        return !await IsAllowedAsync(document) ? Answer.Unauthorized()
            : builder.Build(document) is { } item ? Answer.Of(item)
            : Answer.NotFound();
    }

    private async Task<bool> IsAllowedAsync(IPublishedContent document) =>
        await members.MemberHasAccessToAsync(document) == PublicAccessStatus.AccessAccepted;

    private object[] Build(IEnumerable<IPublishedContent> found) => [.. found.Select(builder.Build).OfType<IApiContentResponse>()];
}

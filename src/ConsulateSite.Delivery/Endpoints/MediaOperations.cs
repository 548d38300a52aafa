using ConsulateSite.Delivery.Media;
using ConsulateSite.Delivery.Requests;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Delivery.Endpoints;

/// <summary>Answers what callers ask of media.</summary>
internal sealed class MediaOperations(MediaTree tree, IApiMediaQueryService queries, IApiMediaBuilder builder)
{
    /// <summary>A medium by its key.</summary>
    public Task<Answer> ByIdAsync(HttpContext http, DeliveryRequest request) =>
        Task.FromResult(Show(tree.Find(Guid.Parse((string)http.GetRouteValue("id")!))));

    /// <summary>A medium by its path.</summary>
    public Task<Answer> ByPathAsync(HttpContext http, DeliveryRequest request) =>
        Task.FromResult(Show(queries.GetByPath(RoutePath.Read(http))));

    /// <summary>Media by their keys, in the order of the keys. Those that are not there are left out.</summary>
    public Task<Answer> ByIdsAsync(HttpContext http, DeliveryRequest request)
    {
        IReadOnlyList<Guid> keys = QueryParameters.ReadKeys(http.Request.Query);
        foreach (Guid key in keys)
        {
            request.Reads.Item(key);
        }

        return Task.FromResult(Answer.Of(Build(keys)));
    }

    /// <summary>Media by a query.</summary>
    public Task<Answer> QueryAsync(HttpContext http, DeliveryRequest request)
    {
        IQueryCollection query = http.Request.Query;
        PagedModel<Guid> found = queries.ExecuteQuery(
            QueryParameters.ReadOne(query, QueryParameters.Fetch),
            QueryParameters.ReadMany(query, QueryParameters.Filter),
            QueryParameters.ReadMany(query, QueryParameters.Sort),
            QueryParameters.ReadSkip(query),
            QueryParameters.ReadTake(query)).Result!;
        return Task.FromResult(Answer.Of(new ItemList(found.Total, Build(found.Items))));
    }

    private Answer Show(IPublishedContent? medium) => medium is null ? Answer.NotFound() : Answer.Of(Build(medium));

    private object[] Build(IEnumerable<Guid> keys) => [.. keys.Select(tree.Find).OfType<IPublishedContent>().Select(Build)];

    private object Build(IPublishedContent medium) => new ApiMediaWithCropsResponse(
        (IApiMediaWithCrops)builder.Build(medium), tree.PathOf(medium), medium.CreateDate, medium.UpdateDate);
}

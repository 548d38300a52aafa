using ConsulateSite.Delivery.Description;
using ConsulateSite.Delivery.Endpoints;
using ConsulateSite.Delivery.Requests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ConsulateSite.Delivery.Composition;

/// <summary>Opens the Delivery API under the addresses that Umbraco documents.</summary>
public static class DeliveryEndpoints
{
    private const string Root = "/umbraco/delivery/api";

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Maps all operations and their description. Whether they answer, and whom, the settings <c>Umbraco:CMS:DeliveryApi</c> say.</summary>
    /// <param name="routes">Where they are mapped.</param>
    /// <param name="finish">What every answer goes through on its way out, such as compression; <c>null</c> for nothing.</param>
    public static void MapDelivery(this IEndpointRouteBuilder routes, Func<RequestDelegate, RequestDelegate>? finish = null)
    {
        MapContent("/v2/content", (content, http, request) => content.QueryAsync(http, request));
        MapContent("/v2/content/items", (content, http, request) => content.ByIdsAsync(http, request));
        MapContent("/v2/content/item/{id:guid}", (content, http, request) => content.ByIdAsync(http, request));
        MapContent("/v2/content/item/{**path}", (content, http, request) => content.ByPathAsync(http, request));
        MapMedia("/v2/media", (media, http, request) => media.QueryAsync(http, request));
        MapMedia("/v2/media/items", (media, http, request) => media.ByIdsAsync(http, request));
        MapMedia("/v2/media/item/{id:guid}", (media, http, request) => media.ByIdAsync(http, request));
        MapMedia("/v2/media/item/{**path}", (media, http, request) => media.ByPathAsync(http, request));
        Map("/openapi.json", isMedia: false, (http, request) => http.RequestServices.GetRequiredService<DescriptionOperations>().DescribeAsync(http, request));
        routes.MapMethods($"{Root}/{{**path}}", [HttpMethods.Options], Permit).ShortCircuit();

        void MapContent(string path, Func<ContentOperations, HttpContext, DeliveryRequest, Task<Answer>> answer) =>
            Map(path, isMedia: false, (http, request) => answer(http.RequestServices.GetRequiredService<ContentOperations>(), http, request));

        void MapMedia(string path, Func<MediaOperations, HttpContext, DeliveryRequest, Task<Answer>> answer) =>
            Map(path, isMedia: true, (http, request) => answer(http.RequestServices.GetRequiredService<MediaOperations>(), http, request));

        void Map(string path, bool isMedia, Func<HttpContext, DeliveryRequest, Task<Answer>> answer)
        {
            DeliveryOperation operation = new(isMedia, answer);
            RequestDelegate handle = http => http.RequestServices.GetRequiredService<DeliveryEndpoint>().HandleAsync(http, operation);
            routes.MapMethods(Root + path, Reading, finish?.Invoke(handle) ?? handle).ShortCircuit();
        }
    }

    // Browsers ask before they send a header of this interface from the page of somebody else.
    private static Task Permit(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status204NoContent;
        http.Response.Headers.AccessControlAllowOrigin = "*";
        http.Response.Headers.AccessControlAllowMethods = string.Join(", ", Reading);
        http.Response.Headers.AccessControlAllowHeaders = RequestHeaders.Vary;
        return Task.CompletedTask;
    }
}

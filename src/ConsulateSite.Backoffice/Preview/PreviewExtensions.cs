using ConsulateSite.Backoffice.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;

namespace ConsulateSite.Backoffice.Preview;

internal static class PreviewExtensions
{
    /// <summary>Tells open previews of changes.</summary>
    public static IUmbracoBuilder AddPreviewEvents(this IUmbracoBuilder builder) =>
        builder.AddNotificationAsyncHandler<ContentCacheRefresherNotification, PreviewEvents>();

    /// <summary>Maps the line to open previews.</summary>
    public static IEndpointRouteBuilder MapPreviewEvents(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHub<PreviewHub>(ClientRequest.Previews, line => line.CloseOnAuthenticationExpiration = true);
        return endpoints;
    }
}

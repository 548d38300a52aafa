using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.ClientHosting;
using ConsulateSite.Backoffice.Documents.Notifications;
using ConsulateSite.Backoffice.LiveEvents;
using ConsulateSite.Backoffice.Mail;
using ConsulateSite.Backoffice.Preview;
using ConsulateSite.Backoffice.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.DependencyInjection;

namespace ConsulateSite.Backoffice.Composition;

/// <summary>Adds the backoffice: its client, its sign-in and the Management API that the client speaks.</summary>
public static class ConsulateBackofficeExtensions
{
    /// <summary>Registers the backoffice.</summary>
    /// <param name="umbraco">Umbraco's builder.</param>
    /// <returns>The same builder.</returns>
    public static IUmbracoBuilder AddConsulateBackoffice(this IUmbracoBuilder umbraco)
    {
        umbraco.Services
            .AddClientHosting()
            .AddManagementApi()
            .AddBackofficeAuthorization()
            .AddSignIn(umbraco.Config)
            .AddAccountMails()
            .AddFeatures();
        return umbraco.AddLiveEvents().AddPreviewEvents().AddChangeMails();
    }

    /// <summary>Recognises users of the backoffice. Belongs between routing and the endpoints.</summary>
    /// <param name="app">The application.</param>
    /// <returns>The same application.</returns>
    public static WebApplication UseConsulateBackoffice(this WebApplication app)
    {
        app.UseWhen(
            context => context.Request.Path.StartsWithSegments(ManagementApi.Root),
            api => api.UseMiddleware<ManagementApiMiddleware>());
        app.UseAuthentication();
        app.UseAuthorization();
        return app;
    }

    /// <summary>Maps everything below <c>/umbraco</c>.</summary>
    /// <param name="app">The application.</param>
    /// <returns>The same application.</returns>
    public static WebApplication MapConsulateBackoffice(this WebApplication app)
    {
        app.MapControllers();
        app.MapHub<ServerEventHub>(ClientRequest.LiveEvents, line => line.CloseOnAuthenticationExpiration = true);
        app.MapPreviewEvents();
        app.MapOpenApi($"{ManagementApi.Root}/{{documentName}}.json").RequireAuthorization();
        app.MapClient().AddEndpointFilter(SignInFirst.InvokeAsync);
        return app;
    }
}

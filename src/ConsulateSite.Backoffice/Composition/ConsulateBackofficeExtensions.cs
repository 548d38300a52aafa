using ConsulateSite.Backoffice.ClientHosting;
using Microsoft.AspNetCore.Builder;
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
        umbraco.Services.AddClientHosting();
        return umbraco;
    }

    /// <summary>Recognises users of the backoffice. Belongs between routing and the endpoints.</summary>
    /// <param name="app">The application.</param>
    /// <returns>The same application.</returns>
    public static WebApplication UseConsulateBackoffice(this WebApplication app) => app;

    /// <summary>Maps everything below <c>/umbraco</c>.</summary>
    /// <param name="app">The application.</param>
    /// <returns>The same application.</returns>
    public static WebApplication MapConsulateBackoffice(this WebApplication app)
    {
        app.MapClient();
        return app;
    }
}

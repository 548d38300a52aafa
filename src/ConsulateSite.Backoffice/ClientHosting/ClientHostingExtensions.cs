using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Manifest;

namespace ConsulateSite.Backoffice.ClientHosting;

/// <summary>Serves Umbraco's client and the plug-ins.</summary>
internal static class ClientHostingExtensions
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    // Below these the server speaks, not the client: what is not found there is not a page of the client.
    private static readonly string[] OfTheServer = ["backoffice", "management", "delivery", "login", "serverEventHub", "PreviewHub"];

    /// <summary>Registers what serves the client.</summary>
    /// <param name="services">The services of the site.</param>
    public static IServiceCollection AddClientHosting(this IServiceCollection services) => services
        .AddSingleton(_ => ClientBundle.Open())
        .AddSingleton<PluginFolders>()
        .AddSingleton<IPackageManifestService, PluginManifests>()
        .AddSingleton<ClientFileEndpoint>()
        .AddSingleton<PluginFileEndpoint>()
        .AddSingleton<ClientIndexPage>();

    /// <summary>Maps the client's files, the plug-ins' files and, for every other address of the backoffice, the index page.</summary>
    /// <param name="endpoints">The endpoints of the site.</param>
    /// <returns>What answers with the index page.</returns>
    public static RouteHandlerBuilder MapClient(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapMethods(
            BackofficePaths.Client + "/{**path}",
            Reading,
            (HttpContext context, string path, ClientFileEndpoint files) => files.ServeAsync(context, path)).AllowAnonymous();
        endpoints.MapMethods(
            BackofficePaths.Plugins + "/{**path}",
            Reading,
            (HttpContext context, string path, PluginFileEndpoint files) => files.Find(context, path)).AllowAnonymous();
        return endpoints.MapMethods(
            BackofficePaths.Root + "/{**path}",
            Reading,
            (HttpContext context, string? path, ClientIndexPage index) => IndexAsync(context, path, index)).AllowAnonymous();
    }

    private static Task IndexAsync(HttpContext context, string? path, ClientIndexPage index)
    {
        if (!OfTheServer.Contains(path?.Split('/')[0], StringComparer.OrdinalIgnoreCase))
        {
            return index.WriteAsync(context);
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}

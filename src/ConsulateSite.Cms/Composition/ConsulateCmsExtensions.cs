using ConsulateSite.Cms.BackgroundJobs;
using ConsulateSite.Cms.Hosting;
using ConsulateSite.Cms.Installation;
using ConsulateSite.Cms.Mail;
using ConsulateSite.Cms.PropertyEditors;
using ConsulateSite.Cms.Published;
using ConsulateSite.Cms.Security;
using ConsulateSite.Cms.Serialization;
using ConsulateSite.Cms.Storage;
using ConsulateSite.Cms.Storage.Documents;
using ConsulateSite.Cms.Storage.Logs;
using ConsulateSite.Cms.Storage.Media;
using ConsulateSite.Cms.Storage.Settings;
using ConsulateSite.Cms.Storage.Types;
using ConsulateSite.Cms.Webhooks;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.DependencyInjection;

namespace ConsulateSite.Cms.Composition;

/// <summary>Puts the layers below Umbraco's domain under a web application.</summary>
public static class ConsulateCmsExtensions
{
    /// <summary>Registers Umbraco's own services and everything they need.</summary>
    /// <param name="builder">The application that is being built.</param>
    /// <param name="paths">Where the instance keeps its data.</param>
    /// <param name="compose">What the site adds: composers, notification handlers, property value converters.</param>
    /// <returns>The same application builder.</returns>
    /// <exception cref="InvalidOperationException">The configuration names a database product that is not supported.</exception>
    public static WebApplicationBuilder AddConsulateCms(
        this WebApplicationBuilder builder, CmsPaths paths, Action<IUmbracoBuilder>? compose = null)
    {
        IStorageProvider storage = StorageProviderFactory.Create(builder.Configuration, paths);
        DatabaseModel.BuildAhead(storage);
        builder.Services.AddSingleton(paths);
        IUmbracoBuilder umbraco = UmbracoCoreFactory.Create(builder)
            .AddHosting()
            .AddUmbracoTexts()
            .AddSerialization()
            .AddDatabase(storage)
            .AddSettingsStorage()
            .AddTypeStorage()
            .AddInstallation()
            .AddDocumentStorage()
            .AddMediaStorage()
            .AddLogStorage()
            .AddMail()
            .AddWebhooks()
            .AddSecurity()
            .AddPropertyEditors()
            .AddPublishedCache()
            .AddCacheRefreshing()
            .AddBackgroundJobs();
        compose?.Invoke(umbraco);
        umbraco.AddUnsupportedServices();
        umbraco.Build();
        return builder;
    }

    /// <summary>Opens the database, installs what is missing and fills the caches. Afterwards the application may listen.</summary>
    /// <param name="app">The application.</param>
    /// <param name="cancellationToken">Ends the start early.</param>
    public static Task StartConsulateCmsAsync(this WebApplication app, CancellationToken cancellationToken = default)
    {
        StaticServiceProvider.Instance = app.Services;
        return app.Services.GetRequiredService<CmsBoot>().RunAsync(cancellationToken);
    }
}

using ConsulateSite.USync.Handlers;
using ConsulateSite.USync.Handlers.DataTypes;
using ConsulateSite.USync.Handlers.Dictionary;
using ConsulateSite.USync.Handlers.Domains;
using ConsulateSite.USync.Handlers.Languages;
using ConsulateSite.USync.Handlers.Nodes;
using ConsulateSite.USync.Handlers.RelationTypes;
using ConsulateSite.USync.Handlers.Templates;
using ConsulateSite.USync.Handlers.Types;
using ConsulateSite.USync.Runs;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ConsulateSite.USync;

/// <summary>Registers uSync on top of Umbraco's services.</summary>
public static class USyncServiceCollectionExtensions
{
    /// <summary>Adds <see cref="IUSyncService"/> and <see cref="FirstImport"/>.</summary>
    public static IServiceCollection AddUSync(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddTransient<SiteLanguages>();
        services.AddTransient<TypeKeys>();
        services.AddTransient<NodeTypes>();
        services.AddTransient<MediaFiles>();
        services.AddTransient<IKindHandler, LanguageHandler>();
        services.AddTransient<IKindHandler, DictionaryHandler>();
        services.AddTransient<IKindHandler, DataTypeHandler>();
        services.AddTransient<IKindHandler, TemplateHandler>();
        services.AddTransient<IKindHandler, ContentTypeHandler>();
        services.AddTransient<IKindHandler, MediaTypeHandler>();
        services.AddTransient<IKindHandler, MediaHandler>();
        services.AddTransient<IKindHandler, ContentHandler>();
        services.AddTransient<IKindHandler, BlueprintHandler>();
        services.AddTransient<IKindHandler, DomainHandler>();
        services.AddTransient<IKindHandler, RelationTypeHandler>();
        services.AddTransient<IUSyncService, USyncService>();
        services.AddTransient<FirstImport>();
        return services;
    }
}

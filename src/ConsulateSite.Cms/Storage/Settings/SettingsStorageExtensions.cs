using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.Storage.Settings;

internal static class SettingsStorageExtensions
{
    /// <summary>Languages, dictionary, domains, templates and key-value pairs.</summary>
    public static IUmbracoBuilder AddSettingsStorage(this IUmbracoBuilder builder)
    {
        IServiceCollection services = builder.Services;
        services.AddSingleton<LanguageRepository>();
        services.AddUnique<ILanguageRepository>(provider => provider.GetRequiredService<LanguageRepository>());
        services.AddUnique<IDictionaryRepository, DictionaryRepository>();
        services.AddUnique<IDomainRepository, DomainRepository>();
        services.AddUnique<IKeyValueRepository, KeyValueRepository>();
        services.AddSingleton<ViewFiles>();
        services.AddSingleton<TemplateRepository>();
        services.AddUnique<ITemplateRepository>(provider => provider.GetRequiredService<TemplateRepository>());
        return builder;
    }
}

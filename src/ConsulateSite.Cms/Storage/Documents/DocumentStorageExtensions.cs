using ConsulateSite.Cms.Storage.Content;
using ConsulateSite.Cms.Storage.Entities;
using ConsulateSite.Cms.Storage.Navigation;
using ConsulateSite.Cms.Storage.Scoping;
using ConsulateSite.Cms.Storage.Types;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.DynamicRoot.QuerySteps;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.Storage.Documents;

internal static class DocumentStorageExtensions
{
    /// <summary>Documents, their versions, blueprints and the tree of entities.</summary>
    public static IUmbracoBuilder AddDocumentStorage(this IUmbracoBuilder builder)
    {
        IServiceCollection services = builder.Services;
        services.AddSingleton<ContentRevisions>();
        services.AddSingleton<ContentRecords>();
        services.AddSingleton<DocumentHydrator>();
        services.AddSingleton<DocumentWriter>();
        services.AddSingleton<DocumentVersions>();
        services.AddSingleton<DocumentSchedules>();
        services.AddSingleton<DocumentPermissions>();
        services.AddUnique<IDocumentRepository>(provider => new DocumentRepository(
            provider.GetRequiredService<IDatabase>(),
            provider.GetRequiredService<ISharedContentTypes>(),
            provider.GetRequiredService<DocumentHydrator>(),
            provider.GetRequiredService<DocumentWriter>(),
            provider.GetRequiredService<DocumentVersions>(),
            provider.GetRequiredService<DocumentSchedules>(),
            provider.GetRequiredService<DocumentPermissions>(),
            provider.GetRequiredService<TimeProvider>(),
            Constants.ObjectTypes.Document));
        services.AddUnique<IDocumentBlueprintRepository, DocumentBlueprintRepository>();
        services.AddUnique<IDocumentVersionRepository, DocumentVersionRepository>();
        services.AddSingleton<EntitySlimFactory>();
        services.AddUnique<IEntityRepository, EntityRepository>();
        services.AddUnique<IIdKeyMapRepository, IdKeyMapRepository>();
        services.AddSingleton<IDocumentNameSearch, DocumentNameSearch>();
        services.AddUnique<IDynamicRootRepository, DynamicRootRepository>();
        return builder;
    }
}

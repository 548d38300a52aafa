using ConsulateSite.Cms.Storage.Content;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.Storage.Relations;

internal static class RelationStorageExtensions
{
    /// <summary>Relations between nodes, kept up to date with what values refer to.</summary>
    public static IUmbracoBuilder AddRelationStorage(this IUmbracoBuilder builder)
    {
        IServiceCollection services = builder.Services;
        services.AddSingleton<RelationTypes>();
        services.AddSingleton<RelationMapper>();
        services.AddUnique<IRelationTypeRepository, RelationTypeRepository>();
        services.AddUnique<IRelationRepository, RelationRepository>();
        services.AddUnique<ITrackedReferencesRepository, TrackedReferencesRepository>();
        services.AddSingleton<IDerivedContentData, ReferenceTracker>();
        return builder
            .AddNotificationHandler<ContentMovedToRecycleBinNotification, TrashRelations>()
            .AddNotificationHandler<MediaMovedToRecycleBinNotification, TrashRelations>()
            .AddNotificationHandler<ContentMovedNotification, TrashRelations>()
            .AddNotificationHandler<MediaMovedNotification, TrashRelations>()
            .AddNotificationHandler<ContentCopiedNotification, RelateOnCopyNotificationHandler>();
    }
}

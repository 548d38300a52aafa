using ConsulateSite.Backoffice.AuditLogs;
using ConsulateSite.Backoffice.ContentTypes;
using ConsulateSite.Backoffice.Dictionary;
using ConsulateSite.Backoffice.Documents;
using ConsulateSite.Backoffice.Insights;
using ConsulateSite.Backoffice.Media;
using ConsulateSite.Backoffice.Partners;
using ConsulateSite.Backoffice.Redirects;
using ConsulateSite.Backoffice.References;
using ConsulateSite.Backoffice.Relations;
using ConsulateSite.Backoffice.Server;
using ConsulateSite.Backoffice.StaticFiles;
using ConsulateSite.Backoffice.TemporaryFiles;
using ConsulateSite.Backoffice.Trees;
using ConsulateSite.Backoffice.UserGroups;
using ConsulateSite.Backoffice.Users.Administration;
using ConsulateSite.Backoffice.Users.Current;
using ConsulateSite.Backoffice.Users.Sessions;
using ConsulateSite.Backoffice.Webhooks;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.Composition;

internal static class FeatureExtensions
{
    /// <summary>Registers what the resources' controllers need beyond Umbraco's services.</summary>
    public static IServiceCollection AddFeatures(this IServiceCollection services)
    {
        services.AddSingleton<IServerInformationService, ServerInformationService>();
        services.AddSingleton<TroubleshootingInformation>();
        services.AddSingleton<UploadInspection>();
        services.AddSingleton<UploadLimit>();
        services.AddSingleton<CurrentUserModels>();
        services.AddSingleton<StartNodeTrees>();
        services.AddSingleton<AuditLogReader>();
        services.AddSingleton<ReferenceModels>();
        services.AddTypes();
        services.AddSingleton<UserSessions>();
        services.AddDictionary();
        services.AddMedia();
        services.AddSingleton<RelationModels>();
        services.AddDocuments();
        services.AddUserAdministration();
        services.AddSingleton<UserGroupModels>();
        services.AddSingleton<RedirectLookup>();
        services.AddSingleton<SiteFiles>();
        services.AddSingleton<WebhookModels>();
        services.AddSingleton<NamedDocuments>();
        services.AddSingleton<PartnerLinks>();
        return services;
    }
}

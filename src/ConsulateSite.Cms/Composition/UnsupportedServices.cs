using Umbraco.Cms.Core.Configuration;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.HealthChecks.NotificationMethods;
using Umbraco.Cms.Core.Install;
using Umbraco.Cms.Core.Logging;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Cms.Composition;

/// <summary>The interfaces of Umbraco.Cms.Core that this layer does not implement, by what they are for. Those of the Delivery API are refused only where that is not composed on top.</summary>
internal static class UnsupportedServices
{
    private static readonly Type[] Members =
    [
        typeof(IExternalMemberRepository),
        typeof(IMemberGroupRepository),
        typeof(IMemberRepository),
        typeof(IMemberTypeContainerRepository),
        typeof(IPublishedMemberCache),
    ];

    private static readonly Type[] Library =
    [
        typeof(IElementContainerRepository),
        typeof(IElementVersionRepository),
        typeof(IPublishedElementCache),
    ];

    private static readonly Type[] FilesEditedInTheBackoffice =
    [
        typeof(IPartialViewRepository),
        typeof(IScriptRepository),
        typeof(IStylesheetRepository),
    ];

    private static readonly Type[] InstallerAndPackages =
    [
        typeof(IConfigManipulator),
        typeof(IConsentRepository),
        typeof(IFilePermissionHelper),
        typeof(IInstallationRepository),
        typeof(IPackageDataInstallation),
        typeof(IPackagingService),
        typeof(IUpgradeCheckRepository),
        typeof(IUsageInformationService),
    ];

    private static readonly Type[] LogFilesAndDiagnostics =
    [
        typeof(ILoggingConfiguration),
        typeof(ILogViewerQueryRepository),
        typeof(ILogViewerRepository),
        typeof(ICronTabParser),
        typeof(IMarkdownToHtmlConverter),
        typeof(IWebProfilerRepository),
    ];

    private static readonly Type[] MoreThanOneServer =
    [
        typeof(ILastSyncedRepository),
        typeof(ILongRunningOperationRepository),
        typeof(IServerRegistrationService),
    ];

    private static readonly Type[] SignIn =
    [
        typeof(IExternalLoginWithKeyRepository),
        typeof(IUserForgotPasswordSender),
        typeof(IUserInviteSender),
    ];

    private static readonly Type[] DeliveryApi =
    [
        typeof(IApiContentBuilder),
        typeof(IApiContentRouteBuilder),
        typeof(IApiElementBuilder),
        typeof(IApiMediaBuilder),
        typeof(IApiMediaUrlProvider),
        typeof(IApiRichTextElementParser),
        typeof(IApiRichTextMarkupParser),
    ];

    public static IReadOnlyList<Type> All { get; } =
    [
        .. Members,
        .. Library,
        .. FilesEditedInTheBackoffice,
        .. InstallerAndPackages,
        .. LogFilesAndDiagnostics,
        .. MoreThanOneServer,
        .. SignIn,
        .. DeliveryApi,
    ];
}

using ConsulateSite.Partners;
using ConsulateSite.Partners.Counting;
using ConsulateSite.Partners.News;
using ConsulateSite.Partners.Registrations;
using ConsulateSite.Partners.Storage;
using ConsulateSite.Web.Features.Partners;
using ConsulateSite.Web.Partners;
using Umbraco.Cms.Core.DependencyInjection;

namespace ConsulateSite.Web.Composition;

internal static class PartnerServices
{
    /// <summary>Registers what deals with associations that carry the site's content, and whose news it carries.</summary>
    /// <param name="umbraco">Umbraco's builder.</param>
    /// <param name="file">The path of the database of its own.</param>
    public static IUmbracoBuilder AddPartners(this IUmbracoBuilder umbraco, string file)
    {
        umbraco.Services.AddSingleton(umbraco.Config.GetSection(PartnerSettings.Section).Get<PartnerSettings>() ?? new PartnerSettings());
        umbraco.Services.AddSingleton(_ => new PartnerDatabase(file));
        umbraco.Services.AddSingleton<PartnerRoster>();
        umbraco.Services.AddSingleton<PartnerStore>();
        umbraco.Services.AddSingleton<RequestTally>();
        umbraco.Services.AddSingleton<EntryStore>();
        umbraco.Services.AddSingleton<IOutbound, GuardedOutbound>();
        umbraco.Services.AddSingleton<NewsCollector>();
        umbraco.Services.AddSingleton<IPartnerMails, QueuedPartnerMails>();
        umbraco.Services.AddSingleton<IPartnerPages, PartnerPages>();
        umbraco.Services.AddHostedService<PartnerKeeper>();
        umbraco.Services.AddHostedService<PartnerNewsJob>();
        return umbraco;
    }
}

using ConsulateSite.Insights;
using ConsulateSite.Insights.Opinions;
using ConsulateSite.Insights.Searches;
using ConsulateSite.Insights.Storage;
using ConsulateSite.Web.Indexing;
using ConsulateSite.Web.Insights;
using Umbraco.Cms.Core.DependencyInjection;

namespace ConsulateSite.Web.Composition;

internal static class InsightServices
{
    /// <summary>Registers what keeps what readers tell and seek.</summary>
    /// <param name="umbraco">Umbraco's builder.</param>
    /// <param name="file">The path of the database of its own.</param>
    public static IUmbracoBuilder AddInsights(this IUmbracoBuilder umbraco, string file)
    {
        umbraco.Services.AddSingleton(umbraco.Config.GetSection(InsightsSettings.Section).Get<InsightsSettings>() ?? new InsightsSettings());
        umbraco.Services.AddSingleton(_ => new InsightsDatabase(file));
        umbraco.Services.AddSingleton<Retention>();
        umbraco.Services.AddSingleton<OpinionStore>();
        umbraco.Services.AddSingleton<SearchStore>();
        umbraco.Services.AddSingleton<SearchTally>();
        umbraco.Services.AddSingleton<IQueryExplainer, IndexExplainer>();
        umbraco.Services.AddHostedService<InsightsKeeper>();
        return umbraco;
    }
}

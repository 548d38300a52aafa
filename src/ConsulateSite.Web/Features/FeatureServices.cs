using ConsulateSite.Web.Features.Directories;
using ConsulateSite.Web.Features.DocumentFinders;
using ConsulateSite.Web.Features.Embeds;
using ConsulateSite.Web.Features.Errors;
using ConsulateSite.Web.Features.Events;
using ConsulateSite.Web.Features.Feedback;
using ConsulateSite.Web.Features.Feeds;
using ConsulateSite.Web.Features.Figures;
using ConsulateSite.Web.Features.Home;
using ConsulateSite.Web.Features.Investment;
using ConsulateSite.Web.Features.Legal;
using ConsulateSite.Web.Features.News;
using ConsulateSite.Web.Features.Notices;
using ConsulateSite.Web.Features.Offline;
using ConsulateSite.Web.Features.OpenData;
using ConsulateSite.Web.Features.Outreach;
using ConsulateSite.Web.Features.Overviews;
using ConsulateSite.Web.Features.Pages;
using ConsulateSite.Web.Features.Partners;
using ConsulateSite.Web.Features.Procedures;
using ConsulateSite.Web.Features.Questions;
using ConsulateSite.Web.Features.Searching;
using ConsulateSite.Web.Features.Sections;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Features.Sitemaps;
using ConsulateSite.Web.Features.StructuredData;
using ConsulateSite.Web.Features.StyleGuide;
using ConsulateSite.Web.Features.Tourism;

namespace ConsulateSite.Web.Features;

internal static class FeatureServices
{
    /// <summary>Registers the features: their builders, controllers and views.</summary>
    public static IServiceCollection AddFeatures(this IServiceCollection services)
    {
        services.AddMvcCore()
            .AddViews()
            .AddRazorViewEngine()
            .ConfigureApplicationPartManager(parts => parts.FeatureProviders.Add(new FeatureControllers()));
        return services
            .AddShared()
            .AddSingleton<Doors>()
            .AddSingleton<HomeBuilder>()
            .AddSingleton<SectionBuilder>()
            .AddSingleton<ChecklistBuilder>()
            .AddSingleton<ProcedureSummaries>()
            .AddSingleton<JourneyBuilder>()
            .AddSingleton<ProcedureBuilder>()
            .AddSingleton<DocumentFinderBuilder>()
            .AddSingleton<NewsSummaries>()
            .AddSingleton<NewsListBuilder>()
            .AddSingleton<NewsArticleBuilder>()
            .AddInvestment()
            .AddTourism()
            .AddStructuredData()
            .AddDirectories()
            .AddEvents()
            .AddFeeds()
            .AddOpenData()
            .AddEmbeds()
            .AddOffline()
            .AddSingleton<PartnerLimit>()
            .AddSingleton<PartnerPrograms>()
            .AddSingleton<AssociationNews>()
            .AddSingleton<StyleGuideBuilder>()
            .AddSingleton<StyleGuideEndpoint>()
            .AddSingleton<OutreachBuilder>()
            .AddSingleton<LegalBuilder>()
            .AddSingleton<FaqBuilder>()
            .AddSingleton<PageSummaries>()
            .AddSingleton<PageGroups>()
            .AddSearching()
            .AddSingleton<FeedbackLimit>()
            .AddSingleton<FeedbackEndpoint>()
            .AddSingleton<SitemapEntries>()
            .AddSingleton<SitemapEndpoint>()
            .AddSingleton<BlockBuilder>()
            .AddSingleton<SiteMapBuilder>()
            .AddSingleton<ChangesBuilder>()
            .AddSingleton<OverviewBuilder>()
            .AddSingleton<PageBuilder>()
            .AddSingleton<ErrorBuilder>();
    }

    private static IServiceCollection AddSearching(this IServiceCollection services) => services
        .AddSingleton<SearchLimit>()
        .AddSingleton<SearchCounting>()
        .AddSingleton<FoundAddresses>()
        .AddSingleton<SearchApi>()
        .AddSingleton<OpenSearchEndpoint>()
        .AddSingleton<ResultBuilder>()
        .AddSingleton<FacetBuilder>()
        .AddSingleton<DirectAnswers>()
        .AddSingleton<SearchBuilder>();

    private static IServiceCollection AddInvestment(this IServiceCollection services) => services
        .AddSingleton<FigureBuilder>()
        .AddSingleton<FigureSummaries>()
        .AddSingleton<FigurePageBuilder>()
        .AddSingleton<OpportunitySummaries>()
        .AddSingleton<OpportunityBuilder>()
        .AddSingleton<SectorBuilder>()
        .AddSingleton<InvestmentListingBuilder>();

    private static IServiceCollection AddTourism(this IServiceCollection services) => services
        .AddSingleton<RegionMapBuilder>()
        .AddSingleton<DestinationBuilder>()
        .AddSingleton<GuideBuilder>()
        .AddSingleton<TourismListingBuilder>();

    private static IServiceCollection AddStructuredData(this IServiceCollection services) => services
        .AddSingleton<ISchema, OfficeSchema>()
        .AddSingleton<ISchema, ProcedureSchema>()
        .AddSingleton<ISchema, NewsSchema>()
        .AddSingleton<ISchema, EventSchema>()
        .AddSingleton<ISchema, QuestionsSchema>()
        .AddSingleton<ISchema, FigureSchema>()
        .AddSingleton<ISchema, DestinationSchema>()
        .AddSingleton<StructuredDataBuilder>();

    private static IServiceCollection AddDirectories(this IServiceCollection services) => services
        .AddSingleton<PlaceBuilder>()
        .AddSingleton<Visits>()
        .AddSingleton<AssociationDirectory>()
        .AddSingleton<AssociationBuilder>()
        .AddSingleton<OfficeBuilder>()
        .AddSingleton<MobileConsulateBuilder>()
        .AddSingleton<DirectoryListingBuilder>();

    private static IServiceCollection AddEvents(this IServiceCollection services) => services
        .AddSingleton<EventSummaries>()
        .AddSingleton<EventListBuilder>()
        .AddSingleton<EventBuilder>()
        .AddSingleton<EventFile>();

    private static IServiceCollection AddFeeds(this IServiceCollection services) => services
        .AddSingleton<FeedItems>()
        .AddSingleton<IFeedSource, NewsFeed>()
        .AddSingleton<IFeedSource, EventFeed>()
        .AddSingleton<IFeedSource, AlertFeed>()
        .AddSingleton<IFeedSource, ProcedureFeed>()
        .AddSingleton<OfficeCalendar>()
        .AddSingleton<IFeedSource, HoursFeed>()
        .AddSingleton<IFeedSource, HolidayFeed>()
        .AddSingleton<FeedBuilder>()
        .AddSingleton<FeedLinks>()
        .AddSingleton<FeedHub>()
        .AddSingleton<PendingFeeds>()
        .AddSingleton(_ => new HubClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }))
        .AddHostedService<HubAnnouncer>()
        .AddSingleton<FeedEndpoint>();

    private static IServiceCollection AddOpenData(this IServiceCollection services) => services
        .AddSingleton<DataDocuments>()
        .AddSingleton<IDataset, ProcedureDataset>()
        .AddSingleton<IDataset, FeeDataset>()
        .AddSingleton<IDataset, OfficeDataset>()
        .AddSingleton<IDataset, EventDataset>()
        .AddSingleton<IDataset, FigureDataset>()
        .AddSingleton<IDataset, NewsDataset>()
        .AddSingleton<DatasetBuilder>()
        .AddSingleton<DataChanges>()
        .AddSingleton<DataFiles>()
        .AddSingleton<DataEndpoint>()
        .AddSingleton<DataBuilder>();

    private static IServiceCollection AddEmbeds(this IServiceCollection services) => services
        .AddSingleton<EmbedBeginnings>()
        .AddSingleton<IEmbedSource, NewsEmbed>()
        .AddSingleton<IEmbedSource, HoursEmbed>()
        .AddSingleton<IEmbedSource, ProcedureEmbed>()
        .AddSingleton<IEmbedSource, ArticleEmbed>()
        .AddSingleton<EmbedFinder>()
        .AddSingleton<EmbedCodes>()
        .AddSingleton<OEmbedTargets>()
        .AddSingleton<OEmbedEndpoint>()
        .AddSingleton<EmbedsBuilder>()
        .AddSingleton<EmbedScript>()
        .AddSingleton<EmbedScriptEndpoint>()
        .AddSingleton<EmbedDataEndpoint>()
        .AddSingleton<EmbedFrameEndpoint>();

    private static IServiceCollection AddOffline(this IServiceCollection services) => services
        .AddSingleton<EmergencyPages>()
        .AddSingleton<OfflineBuilder>()
        .AddSingleton<ServiceWorkerEndpoint>();

    private static IServiceCollection AddShared(this IServiceCollection services) => services
        .AddSingleton<OpeningHoursBuilder>()
        .AddSingleton<OpeningStateBuilder>()
        .AddSingleton<LanguageChoices>()
        .AddSingleton<HeadBuilder>()
        .AddSingleton<FooterBuilder>()
        .AddSingleton<PictureBuilder>()
        .AddSingleton<AlertBuilder>()
        .AddSingleton<OlderTranslationBuilder>()
        .AddSingleton<ChromeBuilder>();
}

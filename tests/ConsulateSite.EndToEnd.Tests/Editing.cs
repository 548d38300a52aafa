using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Web;

namespace ConsulateSite.EndToEnd.Tests;

/// <summary>What an editor does, through Umbraco's own services.</summary>
internal static class Editing
{
    private static readonly Guid Editor = Constants.Security.SuperUserKey;

    /// <summary>The document with a name in a language.</summary>
    public static IContent Find(this SiteFixture site, string type, string culture, string name)
    {
        IContentService contents = site.Service<IContentService>();
        int typeId = site.Service<IContentTypeService>().Get(type)!.Id;
        return contents.GetPagedOfType(typeId, 0, 1000, out _, filter: null!).Single(content => content.GetCultureName(culture) == name);
    }

    /// <summary>Saves a document, which publishes nothing.</summary>
    public static void Save(this SiteFixture site, IContent content) =>
        Assert.True(site.Service<IContentService>().Save(content).Success);

    /// <summary>Publishes languages of a document.</summary>
    public static async Task PublishAsync(this SiteFixture site, IContent content, params string[] cultures)
    {
        var attempt = await site.Service<IContentPublishingService>().PublishAsync(
            content.Key, [.. cultures.Select(culture => new CulturePublishScheduleModel { Culture = culture })], Editor);
        Assert.Equal(ContentPublishingOperationStatus.Success, attempt.Status);
    }

    /// <summary>Takes languages of a document from the site.</summary>
    public static async Task UnpublishAsync(this SiteFixture site, IContent content, params string[] cultures)
    {
        var attempt = await site.Service<IContentPublishingService>().UnpublishAsync(content.Key, cultures.ToHashSet(), Editor);
        Assert.Equal(ContentPublishingOperationStatus.Success, attempt.Result);
    }

    /// <summary>A news article in French that visitors can read, with a summary.</summary>
    public static async Task<IContent> PublishArticleAsync(this SiteFixture site, string name)
    {
        IContentService contents = site.Service<IContentService>();
        IContent article = contents.Create(name, site.Find("newsList", "fr", "Actualités").Key, "newsArticle");
        article.SetCultureName(name, "fr");
        article.SetValue("summary", "Un résumé.", "fr");
        article.SetValue("publicationDate", new DateTime(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc));
        site.Save(article);
        await site.PublishAsync(article, "fr");
        return contents.GetById(article.Key)!;
    }

    /// <summary>Carries out the schedule as it is at a moment.</summary>
    /// <param name="site">The site.</param>
    /// <param name="time">The moment, UTC.</param>
    public static void PublishDue(this SiteFixture site, DateTime time)
    {
        using UmbracoContextReference context = site.Service<IUmbracoContextFactory>().EnsureUmbracoContext();
        Assert.All(site.Service<IContentService>().PerformScheduledPublish(time), result => Assert.True(result.Success));
    }

    /// <summary>Deletes a document for good, if it is there.</summary>
    public static void Remove(this SiteFixture site, string type, string culture, string name)
    {
        IContentService contents = site.Service<IContentService>();
        int typeId = site.Service<IContentTypeService>().Get(type)!.Id;
        foreach (IContent content in contents.GetPagedOfType(typeId, 0, 1000, out _, filter: null!).Where(x => x.GetCultureName(culture) == name))
        {
            Assert.True(contents.Delete(content).Success);
        }
    }
}

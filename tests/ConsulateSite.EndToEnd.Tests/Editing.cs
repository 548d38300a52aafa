using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

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
}

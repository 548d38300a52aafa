using ConsulateSite.Caching;
using ConsulateSite.Imaging.Commands;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Images;
using ConsulateSite.Web.Localization;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using NSubstitute;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services.Navigation;

namespace ConsulateSite.Web.Tests.Fakes;

/// <summary>A small site in three languages, with Umbraco's services played by substitutes.</summary>
internal sealed class TestSite
{
    public TestSite()
    {
        Domains.DefaultCulture.Returns("ar");
        Domains.GetAll(false).Returns(
        [
            new Domain(1, "/ar", 1, "ar", false, 0), new Domain(2, "/fr", 1, "fr", false, 1), new Domain(3, "/en", 1, "en", false, 2),
        ]);
        Languages = new SiteLanguages(Domains);
        Status.IsPublished(Arg.Any<Guid>(), Arg.Any<string>()).Returns(true);
        Status.HasPublishedAncestorPath(Arg.Any<Guid>(), Arg.Any<string>()).Returns(true);
        Urls.GetUrl(Arg.Any<IPublishedContent>(), UrlMode.Relative, Arg.Any<string?>(), Arg.Any<Uri?>())
            .Returns(call => $"/{call.ArgAt<string>(2)}/{call.ArgAt<IPublishedContent>(0).Key:N}/");
        Links = new ContentLinks(Urls, Navigation, Status, SiteFeatures.All());
        Pictures = new PictureBuilder(Urls, new SignedImageUrls(new ImageSigner(new byte[32])));
    }

    public IDomainCache Domains { get; } = Substitute.For<IDomainCache>();

    public IPublishedUrlProvider Urls { get; } = Substitute.For<IPublishedUrlProvider>();

    public IDocumentNavigationQueryService Navigation { get; } = Substitute.For<IDocumentNavigationQueryService>();

    public IDocumentPublishStatusQueryService Status { get; } = Substitute.For<IDocumentPublishStatusQueryService>();

    public SiteLanguages Languages { get; }

    public ContentLinks Links { get; }

    public PictureBuilder Pictures { get; }

    public FakeContent Root { get; } = new FakeContent("site").Named("Consulate");

    public PageContext Page(string culture, IPublishedContent? content = null, string query = "", bool isPreview = false, ContentReads? reads = null) => new()
    {
        Site = new Site(Root, FakeElement.Fallback),
        Content = content,
        Language = new SiteLanguage(culture),
        Texts = TestTexts.In(culture),
        Theme = "auto",
        Display = "full",
        Address = new Uri($"http://localhost/{culture}/page{query}"),
        Query = new QueryCollection(Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(query)),
        Reads = reads ?? new ContentReads(default),
        IsPreview = isPreview,
    };
}

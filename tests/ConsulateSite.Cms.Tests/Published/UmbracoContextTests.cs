using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Web;

namespace ConsulateSite.Cms.Tests.Published;

public sealed class UmbracoContextTests(TestSite site) : IClassFixture<TestSite>
{
    [Fact]
    public void A_context_is_made_once_and_ends_with_whoever_made_it()
    {
        IUmbracoContextFactory factory = site.Engine.Get<IUmbracoContextFactory>();
        IUmbracoContextAccessor accessor = site.Engine.Get<IUmbracoContextAccessor>();
        using (UmbracoContextReference outer = factory.EnsureUmbracoContext())
        {
            using (UmbracoContextReference inner = factory.EnsureUmbracoContext())
            {
                Assert.Same(outer.UmbracoContext, inner.UmbracoContext);
                Assert.False(inner.IsRoot);
            }

            Assert.True(accessor.TryGetUmbracoContext(out _));
            Assert.Equal(new Uri("http://localhost/"), outer.UmbracoContext.OriginalRequestUrl);
            Assert.False(outer.UmbracoContext.InPreviewMode);
        }

        Assert.False(accessor.TryGetUmbracoContext(out _));
    }

    [Fact]
    public async Task The_culture_that_routing_finds_is_the_one_of_the_rest_of_the_request()
    {
        DefaultHttpContext http = new();
        http.Request.Scheme = "https";
        http.Request.Host = new HostString("consulate.example");
        http.Request.Path = "/FR";
        site.Engine.Get<IHttpContextAccessor>().HttpContext = http;
        using UmbracoContextReference context = site.Engine.Get<IUmbracoContextFactory>().EnsureUmbracoContext();
        IVariationContextAccessor variation = site.Engine.Get<IVariationContextAccessor>();
        Assert.Equal("ar", variation.VariationContext?.Culture);
        Assert.Equal("https://consulate.example/fr", context.UmbracoContext.CleanedUmbracoUrl.ToString());

        IPublishedRouter router = site.Engine.Get<IPublishedRouter>();
        IPublishedRequestBuilder builder = await router.CreateRequestAsync(context.UmbracoContext.CleanedUmbracoUrl);
        IPublishedRequest request = await router.RouteRequestAsync(builder, new RouteRequestOptions(RouteDirection.Inbound));

        Assert.Equal("fr", variation.VariationContext?.Culture);
        Assert.Equal("Accueil!", request.PublishedContent?.GetProperty("title")?.GetValue());
    }

    [Fact]
    public async Task The_page_that_the_settings_name_answers_what_is_not_found()
    {
        IContent missing = site.PublishedPage("مفقود", "Introuvable", "Missing");
        ContentSettings settings = site.Engine.Get<Microsoft.Extensions.Options.IOptionsMonitor<ContentSettings>>().CurrentValue;
        settings.Error404Collection =
        [
            new ContentErrorPage { Culture = "default", ContentKey = site.Home.Key },
            new ContentErrorPage { Culture = "fr", ContentKey = missing.Key },
        ];

        IPublishedRequest french = await site.RouteAsync("/fr/nulle-part");
        IPublishedRequest english = await site.RouteAsync("/en/nowhere");

        Assert.Equal((404, missing.Key), (french.ResponseStatusCode, french.PublishedContent?.Key));
        Assert.Equal((404, site.Home.Key), (english.ResponseStatusCode, english.PublishedContent?.Key));
    }
}

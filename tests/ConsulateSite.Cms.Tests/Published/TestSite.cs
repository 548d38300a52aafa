using ConsulateSite.Cms.Tests.Engine;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using Umbraco.Cms.Core.Web;

namespace ConsulateSite.Cms.Tests.Published;

/// <summary>A site in Arabic, French and English: a home page with a domain for each, and pages below it.</summary>
public sealed class TestSite : IAsyncLifetime
{
    public static readonly string[] Cultures = ["ar", "fr", "en"];

    public EngineFixture Engine { get; } = new();

    public IContent Home { get; private set; } = null!;

    public IContentType PageType { get; private set; } = null!;

    public IContentService Documents => Engine.Get<IContentService>();

    public IPublishedContentCache Pages => Engine.Get<IPublishedContentCache>();

    public async Task InitializeAsync()
    {
        await Engine.InstallAsync();
        await AddLanguagesAsync();
        await Engine.StartAsync();
        PageType = await AddPageTypeAsync();
        Home = Publish(New("الرئيسية", "Accueil", "Home", null));
        await AddDomainsAsync();
    }

    public Task DisposeAsync() => Engine.DisposeAsync();

    /// <summary>Makes a page with a name and a title in each language that has one.</summary>
    public IContent New(string? arabic, string? french, string? english, IContent? parent)
    {
        IContent page = Documents.Create(string.Empty, parent?.Id ?? Constants.System.Root, PageType);
        foreach ((string culture, string? name) in Cultures.Zip(new[] { arabic, french, english }))
        {
            if (name is not null)
            {
                page.SetCultureName(name, culture);
                page.SetValue("title", $"{name}!", culture);
            }
        }

        return page;
    }

    /// <summary>Saves a page and publishes it in the given cultures; in all that have a name by default.</summary>
    public IContent Publish(IContent page, params string[] cultures)
    {
        Assert.True(Documents.Save(page).Success);
        PublishResult result = Documents.Publish(page, cultures.Length > 0 ? cultures : [.. page.CultureInfos!.Keys]);
        Assert.True(result.Success, result.Result.ToString());
        return page;
    }

    /// <summary>A page below the home page, published in all three languages.</summary>
    public IContent PublishedPage(string arabic, string french, string english, IContent? parent = null) =>
        Publish(New(arabic, french, english, parent ?? Home));

    /// <summary>The document as it is stored now.</summary>
    public IContent Reload(IContent page) => Documents.GetById(page.Key)!;

    /// <summary>What the address leads to.</summary>
    /// <param name="path">The path with query, raw or percent-encoded.</param>
    public async Task<IPublishedRequest> RouteAsync(string path)
    {
        using UmbracoContextReference context = Engine.Get<IUmbracoContextFactory>().EnsureUmbracoContext();
        IPublishedRouter router = Engine.Get<IPublishedRouter>();
        Uri cleaned = Engine.Get<UriUtility>().UriToUmbraco(new Uri("https://consulate.example" + path));
        IPublishedRequestBuilder builder = await router.CreateRequestAsync(cleaned);
        return await router.RouteRequestAsync(builder, new RouteRequestOptions(RouteDirection.Inbound));
    }

    /// <summary>The key of the page that the address leads to; null when it leads nowhere.</summary>
    public async Task<Guid?> KeyAtAsync(string path) => (await RouteAsync(path)).PublishedContent?.Key;

    /// <summary>The path that the address redirects to; null when it does not.</summary>
    public async Task<string?> RedirectAtAsync(string path) =>
        (await RouteAsync(path)).RedirectUrl is { } target ? new Uri(new Uri("https://consulate.example"), target).AbsolutePath.TrimEnd('/') : null;

    public string? Title(Guid key, string culture, bool preview = false) =>
        Pages.GetById(preview, key)?.GetProperty("title")?.GetSourceValue(culture) as string;

    public string Url(IContent page, string culture)
    {
        using UmbracoContextReference context = Engine.Get<IUmbracoContextFactory>().EnsureUmbracoContext();
        return Engine.Get<IPublishedUrlProvider>().GetUrl(page.Key, UrlMode.Relative, culture);
    }

    public async Task<IContentType> AddTypeAsync(ContentType type)
    {
        Assert.True((await Engine.Get<IContentTypeService>().CreateAsync(type, Constants.Security.SuperUserKey)).Success);
        return type;
    }

    private async Task AddLanguagesAsync()
    {
        ILanguageService languages = Engine.Get<ILanguageService>();
        foreach (string culture in Cultures)
        {
            if (await languages.GetAsync(culture) is null)
            {
                Assert.True((await languages.CreateAsync(
                    new Language(culture, culture) { IsDefault = culture == "ar" }, Constants.Security.SuperUserKey)).Success);
            }
        }
    }

    private async Task<IContentType> AddPageTypeAsync()
    {
        IShortStringHelper strings = Engine.Get<IShortStringHelper>();
        DataType text = new(Engine.Get<PropertyEditorCollection>()[Constants.PropertyEditors.Aliases.Label], Engine.Get<IConfigurationEditorJsonSerializer>())
        {
            Name = "Text",
            DatabaseType = ValueStorageType.Nvarchar,
        };
        Assert.True((await Engine.Get<IDataTypeService>().CreateAsync(text, Constants.Security.SuperUserKey)).Success);
        ContentType page = new(strings, Constants.System.Root)
        {
            Alias = "page",
            Name = "Page",
            Variations = ContentVariation.Culture,
            AllowedAsRoot = true,
        };
        page.AddPropertyGroup("text", "Text");
        page.AddPropertyType(new PropertyType(strings, text, "title") { Name = "Title", Variations = ContentVariation.Culture }, "text");
        page.AddPropertyType(new PropertyType(strings, text, "code") { Name = "Code" }, "text");
        page.AddPropertyType(new PropertyType(strings, text, Constants.Conventions.Content.UrlAlias) { Name = "Alias" }, "text");
        await AddTypeAsync(page);
        page.AllowedContentTypes = [new ContentTypeSort(page.Key, 0, page.Alias)];
        Assert.True((await Engine.Get<IContentTypeService>().UpdateAsync(page, Constants.Security.SuperUserKey)).Success);
        return page;
    }

    private async Task AddDomainsAsync()
    {
        DomainsUpdateModel model = new()
        {
            DefaultIsoCode = null,
            Domains = Cultures.Select(culture => new DomainModel { DomainName = "https://consulate.example/" + culture, IsoCode = culture }),
        };
        Assert.True((await Engine.Get<IDomainService>().UpdateDomainsAsync(Home.Key, model)).Success);
    }
}

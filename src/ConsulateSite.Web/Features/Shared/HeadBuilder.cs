using ConsulateSite.Web.Localization;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Web.Features.Shared;

/// <summary>Builds what a page says of itself to search engines and to those who share it.</summary>
internal sealed class HeadBuilder(SiteLanguages languages, ContentLinks links, SiteAddresses addresses)
{
    private const string AnyLanguage = "x-default";

    /// <summary>The head of a document.</summary>
    public PageHead Build(IPublishedContent content, PageContext page, Picture? picture)
    {
        string site = page.Site.NameIn(page.Culture) ?? page.Texts["Site.Name"];
        string name = (content as IPageBase)?.SeoTitle(page.Culture) ?? content.NameIn(page.Culture) ?? site;
        return new PageHead
        {
            Title = content.Key == page.Site.Key ? name : page.Texts["Site.TitleFormat", name, site],
            Name = name,
            SiteName = site,
            Description = (content as IPageBase)?.SeoDescription(page.Culture) ?? (content as IPageBase)?.Summary(page.Culture),
            Canonical = links.To(content, page) is { } link ? Absolute(link.Address, page) : null,
            Kind = content is NewsArticle ? "article" : "website",
            Image = picture is null ? null : Absolute(picture.SharedAddress, page),
            Alternates = Alternates(content, page),
        };
    }

    /// <summary>The head of a page that is no document.</summary>
    public PageHead Build(string name, PageContext page)
    {
        string site = page.Site.NameIn(page.Culture) ?? page.Texts["Site.Name"];
        return new PageHead { Title = page.Texts["Site.TitleFormat", name, site], Name = name, SiteName = site };
    }

    /// <summary>The head of a page that is no document, exists in every language and is worth finding.</summary>
    /// <param name="name">The page's name.</param>
    /// <param name="description">One or two sentences.</param>
    /// <param name="page">The request.</param>
    /// <param name="addressIn">The address of the page in a language.</param>
    public PageHead Build(string name, string description, PageContext page, Func<SiteLanguage, string> addressIn)
    {
        List<AlternateAddress> alternates = [.. languages.All.Select(language => new AlternateAddress(language.IsoCode, Absolute(addressIn(language), page)))];
        return Build(name, page) with
        {
            Description = description,
            Canonical = Absolute(addressIn(page.Language), page),
            Alternates = [.. alternates, new AlternateAddress(AnyLanguage, alternates[0].Address)],
        };
    }

    /// <summary>A document in all its languages, and where readers of other languages are led.</summary>
    public IReadOnlyList<AlternateAddress> Alternates(IPublishedContent content, PageContext page)
    {
        List<AlternateAddress> alternates =
        [
            .. languages.All
                .Select(language => (language.IsoCode, Link: links.To(content, page, language)))
                .Where(entry => entry.Link is not null)
                .Select(entry => new AlternateAddress(entry.IsoCode, Absolute(entry.Link!.Address, page))),
        ];
        string? neutral = content.Key == page.Site.Key ? Absolute("/", page) : alternates.FirstOrDefault()?.Address;
        if (neutral is not null)
        {
            alternates.Add(new AlternateAddress(AnyLanguage, neutral));
        }

        return alternates;
    }

    private string Absolute(string address, PageContext page) => addresses.Absolute(address, page.Address);
}

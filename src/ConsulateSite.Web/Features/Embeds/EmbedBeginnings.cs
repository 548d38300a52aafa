using ConsulateSite.Web.Localization;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Embeds;

/// <summary>Begins what all embeds have: languages, addresses that work anywhere, and who says it.</summary>
internal sealed class EmbedBeginnings(SiteLanguages languages, SiteAddresses addresses)
{
    /// <summary>A widget without matter.</summary>
    /// <param name="title">What it is called and where it leads, from the host's root.</param>
    /// <param name="page">The request.</param>
    public EmbedWidget Begin(PageLink title, PageContext page) => new()
    {
        Lang = page.Culture,
        Dir = page.Language.Direction,
        Title = Absolute(title, page),
        Source = Home(page),
    };

    /// <summary>The site itself, absolute.</summary>
    public PageLink Home(PageContext page) => new(page.Site.NameIn(page.Culture) ?? page.Texts["Site.Name"], Absolute($"{languages.PathOf(page.Language)}/", page));

    /// <summary>The same link with an absolute address.</summary>
    public PageLink Absolute(PageLink link, PageContext page) => link with { Address = Absolute(link.Address, page) };

    /// <summary>An absolute address.</summary>
    public string Absolute(string address, PageContext page) => addresses.Absolute(address, page.Address);
}

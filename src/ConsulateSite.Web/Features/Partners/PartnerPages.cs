using ConsulateSite.Caching;
using ConsulateSite.Partners;
using ConsulateSite.Web.Preferences;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Partners;

/// <summary>The pages of the site on which partners appear.</summary>
internal sealed class PartnerPages(IEnumerable<IEvictable> stores, SiteLanguages languages) : IPartnerPages
{
    public void Changed(Guid? page)
    {
        if (page is not { } key)
        {
            return;
        }

        foreach (IEvictable store in stores)
        {
            store.Evict([ContentTags.Item(key)]);
        }
    }

    public string KeyAddress(string culture, string link)
    {
        string start = LanguagePreference.Find(culture, languages.All) is { } language ? languages.PathOf(language) : string.Empty;
        return $"{FeatureAddress.PartnerKeyOf(start)}?{LinkViewModel.LinkField}={link}";
    }
}

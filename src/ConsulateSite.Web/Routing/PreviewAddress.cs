using ConsulateSite.Web.Localization;
using ConsulateSite.Web.Preferences;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Web;

namespace ConsulateSite.Web.Routing;

/// <summary>
/// The address under which the backoffice shows a draft: the key of the document and the language, such as
/// <c>/6f…/?culture=fr</c>. A page that was never published has no other one. To visitors it means nothing.
/// </summary>
internal static class PreviewAddress
{
    private const string CultureParameter = "culture";

    /// <summary>What an address of a preview shows.</summary>
    /// <param name="request">The request.</param>
    /// <param name="umbraco">Umbraco's view of the request, which is a preview.</param>
    /// <param name="languages">The languages of the site, the default one first.</param>
    /// <returns>The document and the language; <c>null</c> when the address is an ordinary one.</returns>
    public static (IPublishedContent Content, SiteLanguage Language)? Find(
        HttpRequest request, IUmbracoContext umbraco, IReadOnlyList<SiteLanguage> languages)
    {
        if (!Guid.TryParse(request.Path.Value?.Trim('/'), out Guid key)
            || umbraco.Content.GetById(preview: true, key) is not { } content)
        {
            return null;
        }

        SiteLanguage? language = LanguagePreference.Find(request.Query[CultureParameter].ToString(), languages) ?? languages.FirstOrDefault();
        return language is null ? null : (content, language);
    }
}

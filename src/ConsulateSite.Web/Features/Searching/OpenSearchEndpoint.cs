using System.Xml;
using ConsulateSite.Web.Localization;
using ConsulateSite.Web.Preferences;
using ConsulateSite.Web.Routing;
using Microsoft.Extensions.Localization;

namespace ConsulateSite.Web.Features.Searching;

/// <summary>Tells browsers that the site can be searched, and how, as OpenSearch 1.1 describes it: one description per language.</summary>
internal sealed class OpenSearchEndpoint(SiteLanguages languages, SiteTexts texts, SiteAddresses addresses)
{
    /// <summary>Where the descriptions are.</summary>
    public const string Path = "/opensearch/{culture}.xml";

    /// <summary>The media type of a description.</summary>
    public const string MediaType = "application/opensearchdescription+xml";

    private const string Namespace = "http://a9.com/-/spec/opensearch/1.1/";

    // Browsers show a longer name cut, and the format forbids it.
    private const int LongestName = 16;

    /// <summary>The address of the description in a language.</summary>
    public static string PathOf(SiteLanguage language) => $"/opensearch/{language.IsoCode}.xml";

    /// <summary>Answers with a description.</summary>
    /// <param name="http">The request.</param>
    /// <param name="culture">The language.</param>
    public async Task WriteAsync(HttpContext http, string culture)
    {
        if (LanguagePreference.Find(culture, languages.All) is not { } language)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        IStringLocalizer words = await texts.ForAsync(language.Culture);
        Uri host = new($"{http.Request.Scheme}://{http.Request.Host.ToUriComponent()}/");
        string results = addresses.Absolute(FeatureAddress.SearchOf(languages.PathOf(language)), host);
        string name = words["Site.Name"];
        http.Response.ContentType = $"{MediaType}; charset=utf-8";
        http.Response.Headers.CacheControl = "no-cache";
        await using XmlWriter xml = XmlWriter.Create(http.Response.Body, new XmlWriterSettings { Async = true, Indent = true, CloseOutput = false });
        await xml.WriteStartDocumentAsync();
        await xml.WriteStartElementAsync(prefix: null, "OpenSearchDescription", Namespace);
        await xml.WriteElementStringAsync(prefix: null, "ShortName", Namespace, name.Length > LongestName ? words["Search.Title"].Value : name);
        await xml.WriteElementStringAsync(prefix: null, "Description", Namespace, name);
        await xml.WriteElementStringAsync(prefix: null, "Language", Namespace, language.IsoCode);
        await xml.WriteElementStringAsync(prefix: null, "InputEncoding", Namespace, "UTF-8");
        await xml.WriteStartElementAsync(prefix: null, "Url", Namespace);
        await xml.WriteAttributeStringAsync(prefix: null, "type", ns: null, "text/html");
        await xml.WriteAttributeStringAsync(prefix: null, "template", ns: null, $"{results}?q={{searchTerms}}");
        await xml.WriteEndElementAsync();
        await xml.WriteEndElementAsync();
        await xml.WriteEndDocumentAsync();
    }
}

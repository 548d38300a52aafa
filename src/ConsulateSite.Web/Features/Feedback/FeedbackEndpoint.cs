using System.Data.Common;
using ConsulateSite.Insights.Opinions;
using ConsulateSite.Web.Hosting;
using ConsulateSite.Web.Indexing;
using ConsulateSite.Web.Preferences;
using ConsulateSite.Web.Routing;
using Microsoft.AspNetCore.Http.Features;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Web;

namespace ConsulateSite.Web.Features.Feedback;

/// <summary>
/// Takes what readers say of pages. A form leads back to the page, to the part of it that says thank you, so that nothing is needed but
/// links; a script asks for JSON and gets a status.
/// </summary>
internal sealed class FeedbackEndpoint(
    OpinionStore opinions,
    PageDocuments pages,
    SiteLanguages languages,
    IPublishedUrlProvider urls,
    IUmbracoContextFactory contexts,
    FeedbackLimit limit,
    ILogger<FeedbackEndpoint> logger)
{
    /// <summary>Where the forms are sent to.</summary>
    public const string Path = "/feedback";

    private const int LargestForm = 16 * 1024;

    /// <summary>Takes an opinion.</summary>
    public async Task HandleAsync(HttpContext http)
    {
        http.Response.Headers.CacheControl = "no-store";
        if (!OwnOrigin.IsLikely(http.Request))
        {
            http.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        if (await ReadAsync(http) is not { } fields || FeedbackForm.Read(fields) is not { } opinion)
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        if (Find(opinion) is not { } page)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        // A program that fills in everything is not told that it was noticed.
        bool isTrapped = !string.IsNullOrEmpty(fields[FeedbackForm.TrapField]);
        int status = !limit.Allows(http) ? StatusCodes.Status429TooManyRequests
            : isTrapped || await KeepAsync(opinion with { Culture = page.Culture }, http.RequestAborted) ? StatusCodes.Status204NoContent
            : StatusCodes.Status503ServiceUnavailable;
        Answer(http, status, page.Address);
    }

    private static async Task<IFormCollection?> ReadAsync(HttpContext http)
    {
        if (!http.Request.HasFormContentType)
        {
            return null;
        }

        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = LargestForm;
        }

        try
        {
            return await http.Request.ReadFormAsync(http.RequestAborted);
        }
        catch (Exception exception) when (exception is BadHttpRequestException or InvalidDataException)
        {
            return null;
        }
    }

    private static void Answer(HttpContext http, int status, string address)
    {
        if (http.Request.Headers.Accept.ToString().Contains("application/json", StringComparison.OrdinalIgnoreCase))
        {
            http.Response.StatusCode = status;
            return;
        }

        string part = status == StatusCodes.Status204NoContent ? FeedbackForm.Thanks : FeedbackForm.Failed;
        http.Response.StatusCode = StatusCodes.Status303SeeOther;
        http.Response.Headers.Location = $"{address}{ParametersOf(http.Request, address)}#{part}";
    }

    // The case of a procedure, or the month of a calendar, that the reader was looking at.
    private static string ParametersOf(HttpRequest request, string address) =>
        Uri.TryCreate(request.Headers.Referer, UriKind.Absolute, out Uri? from) && from.AbsolutePath == address ? from.Query : string.Empty;

    private (string Address, string Culture)? Find(Opinion opinion)
    {
        using UmbracoContextReference context = contexts.EnsureUmbracoContext();
        return LanguagePreference.Find(opinion.Culture, languages.All) is { } language
            && context.UmbracoContext.Content.GetById(preview: false, opinion.Page) is { } page
            && pages.IsShown(page, language)
            && urls.GetUrl(page, UrlMode.Relative, language.IsoCode) is ['/', ..] address
                ? (EncodedAddress.Of(address), language.IsoCode)
                : null;
    }

    private async Task<bool> KeepAsync(Opinion opinion, CancellationToken cancellationToken)
    {
        try
        {
            await opinions.AddAsync(opinion, cancellationToken);
            return true;
        }
        catch (Exception exception) when (exception is DbException or TimeoutException)
        {
            logger.LogError(exception, "What a reader said of a page could not be kept");
            return false;
        }
    }
}

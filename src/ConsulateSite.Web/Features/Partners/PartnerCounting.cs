using System.Data.Common;
using ConsulateSite.Partners.Counting;

namespace ConsulateSite.Web.Features.Partners;

/// <summary>
/// Counts what is asked for in the name of a partner, <c>?partner=…</c>, whether the answer is made, kept or the same as before. It stands above the
/// store of pages for that, and looks at the address only.
/// </summary>
internal sealed class PartnerCounting(RequestDelegate next, RequestTally tally, ILogger<PartnerCounting> logger)
{
    /// <summary>The name of the parameter.</summary>
    public const string Parameter = "partner";

    private const int LongestName = 32;
    private const string Embeds = "/embed";

    // Browsers keep it for an hour; what it asks for names the partner too.
    private const string Script = "/embed/v1.js";
    private const string Feeds = "feeds";

    /// <summary>Answers, and counts.</summary>
    public Task InvokeAsync(HttpContext http)
    {
        HttpRequest request = http.Request;
        return request.QueryString.HasValue
            && HttpMethods.IsGet(request.Method)
            && request.Query[Parameter] is [{ Length: > 0 and <= LongestName } partner]
            && KindOf(request.Path) is { } kind
                ? AnswerAsync(http, partner, kind)
                : next(http);
    }

    /// <summary>What an address asks for; <c>null</c> for what is not counted.</summary>
    public static RequestKind? KindOf(PathString path) =>
        path.StartsWithSegments(Embeds) ? path == Script ? null : RequestKind.Embed
        : path.Value?.Split('/', 4) is ["", { Length: > 0 }, Feeds, { Length: > 0 }] ? RequestKind.Feed
        : null;

    private async Task AnswerAsync(HttpContext http, string partner, RequestKind kind)
    {
        await next(http);
        if (http.Response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified)
        {
            Count(partner, kind);
        }
    }

    private void Count(string partner, RequestKind kind)
    {
        try
        {
            tally.Count(partner, kind);
        }
        catch (DbException exception)
        {
            logger.LogError(exception, "It is not known who is a partner");
        }
    }
}

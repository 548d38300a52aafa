using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using ConsulateSite.Web.Hosting;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Embeds;

/// <summary>
/// Answers with what the elements of a page show, all of them at once. An element whose attributes name what does not exist gets the name of the
/// attribute, and the others what they want.
/// </summary>
internal sealed class EmbedDataEndpoint(EmbedFinder finder, SiteLanguages languages)
{
    /// <summary>The parameter with the keys, divided by commas.</summary>
    public const string Of = "of";

    /// <summary>How many keys an answer takes.</summary>
    public const int Most = 200;

    private const string Keep = "public, max-age=60";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Answers a request.</summary>
    public async Task WriteAsync(HttpContext http)
    {
        SecurityHeadersMiddleware.AllowAnyPage(http.Response);
        http.Response.Headers.CacheControl = "no-cache";
        string[] keys = [.. string.Join(',', http.Request.Query[Of].OfType<string>()).Split(',').Distinct(StringComparer.Ordinal)];
        if (keys.Length > Most || !Array.TrueForAll(keys, EmbedRequest.IsKey))
        {
            Dictionary<string, string[]> errors = new(StringComparer.Ordinal)
            {
                [Of] = [string.Create(CultureInfo.InvariantCulture, $"One to {Most} keys such as news.ar.5 are needed, divided by commas.")],
            };
            await TypedResults.ValidationProblem(errors, title: "The request cannot be understood.").ExecuteAsync(http);
            return;
        }

        SortedDictionary<string, object> answer = new(StringComparer.Ordinal);
        foreach (string key in keys)
        {
            answer[key] = await FindAsync(http, key);
        }

        http.Response.Headers.CacheControl = Keep;
        await http.Response.WriteAsJsonAsync(answer, Json, "application/json; charset=utf-8", http.RequestAborted);
    }

    private async Task<object> FindAsync(HttpContext http, string key)
    {
        EmbedRequest? request = EmbedRequest.Parse(key, languages.All, out string? fault);
        return request is null
            ? new EmbedFault(fault!)
            : await finder.FindAsync(http, request) ?? (object)new EmbedFault(EmbedRequest.CodeNameOf(request.Kind) ?? EmbedRequest.LanguageName);
    }
}

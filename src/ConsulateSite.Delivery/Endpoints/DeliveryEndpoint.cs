using ConsulateSite.Caching;
using ConsulateSite.Delivery.Caching;
using ConsulateSite.Delivery.Expansion;
using ConsulateSite.Delivery.Requests;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Web;

namespace ConsulateSite.Delivery.Endpoints;

/// <summary>The way of every request: who asks, for what, in which language; what is kept; and only then the answer itself.</summary>
internal sealed class DeliveryEndpoint(
    ApiAccessService access,
    IOptionsMonitor<DeliveryApiSettings> settings,
    DeliveryLanguages languages,
    DeliveryState state,
    IRequestStartItemProvider startItems,
    IUmbracoContextFactory contexts,
    IVariationContextAccessor variation,
    ILogger<DeliveryEndpoint> logger)
{
    /// <summary>Answers a request.</summary>
    /// <param name="http">The request.</param>
    /// <param name="operation">What it asks for.</param>
    public async Task HandleAsync(HttpContext http, DeliveryOperation operation)
    {
        try
        {
            await AnswerAsync(http, operation);
        }
        catch (InvalidParameterException fault)
        {
            await AnswerWriter.WriteAsync(http, Answer.Invalid(fault.Parameter, fault.Message));
        }
        catch (Exception exception) when (exception is not OperationCanceledException && !http.Response.HasStarted)
        {
            logger.LogError(exception, "A request of the Delivery API failed");
            await AnswerWriter.WriteAsync(http, Answer.Failed());
        }
    }

    private async Task AnswerAsync(HttpContext http, DeliveryOperation operation)
    {
        DeliveryApiSettings current = settings.CurrentValue;
        if (!current.Enabled || (operation.IsMedia && !current.Media.Enabled))
        {
            await AnswerWriter.WriteAsync(http, Answer.NotFound());
            return;
        }

        bool isPreview = ReadPreview(http.Request);
        if (!MayAsk(operation, isPreview))
        {
            await AnswerWriter.WriteAsync(http, Answer.Unauthorized());
            return;
        }

        bool isPublic = !isPreview && !access.HasKey();
        string culture = languages.Pick(http.Request.Headers.AcceptLanguage);
        string? key = current.OutputCache.Enabled && !isPreview && !http.Request.Cookies.ContainsKey(Constants.Web.PreviewCookieName)
            ? KeyOf(http.Request, culture, isPublic)
            : null;
        if (key is not null && state.Answers.Find(key) is { } kept)
        {
            await kept.WriteAsync(http);
            return;
        }

        DeliveryRequest request = Begin(http.Request, culture, isPreview);
        http.Features.Set(request);
        Answer answer = await AskAsync(http, request, operation);
        if (answer.Status != StatusCodes.Status200OK)
        {
            await AnswerWriter.WriteAsync(http, answer);
            return;
        }

        StoredAnswer finished = AnswerWriter.Finish(answer, request.Culture, isPublic);
        if (key is not null)
        {
            state.Answers.Set(
                key, finished, request.Reads, request.Reads.Begun, operation.IsMedia ? current.OutputCache.MediaDuration : current.OutputCache.ContentDuration);
        }

        await finished.WriteAsync(http);
    }

    private static string? KeyOf(HttpRequest request, string culture, bool isPublic) => AnswerKey.Of(
        request,
        request.Path.Value ?? string.Empty,
        QueryParameters.All,
        culture,
        isPublic ? "public" : "key",
        request.Headers[RequestHeaders.StartItem].ToString());

    private static bool ReadPreview(HttpRequest request)
    {
        string? value = request.Headers[RequestHeaders.Preview];
        return !string.IsNullOrWhiteSpace(value)
            && (bool.TryParse(value, out bool isPreview) ? isPreview : throw new InvalidParameterException(RequestHeaders.Preview, "The header is true or false."));
    }

    private bool MayAsk(DeliveryOperation operation, bool isPreview) =>
        isPreview ? access.HasPreviewAccess() : operation.IsMedia ? access.HasMediaAccess() : access.HasPublicAccess();

    // Nothing may have been read before the stamp is taken.
    private DeliveryRequest Begin(HttpRequest request, string culture, bool isPreview) => new()
    {
        Culture = culture,
        IsPreview = isPreview,
        StartItemName = request.Headers[RequestHeaders.StartItem] is [{ Length: > 0 } name, ..] ? name : null,
        Expand = PropertySelectionParser.Parse(QueryParameters.Expand, QueryParameters.ReadOne(request.Query, QueryParameters.Expand)),
        Fields = PropertySelectionParser.Parse(QueryParameters.Fields, QueryParameters.ReadOne(request.Query, QueryParameters.Fields)),
        Reads = new ContentReads(state.Answers.Stamp),
    };

    private async Task<Answer> AskAsync(HttpContext http, DeliveryRequest request, DeliveryOperation operation)
    {
        using UmbracoContextReference context = contexts.EnsureUmbracoContext();
        variation.VariationContext = new VariationContext(request.Culture);
        if (startItems.GetStartItem() is { } start)
        {
            request.Reads.Item(start.Key);
        }

        return await operation.AnswerAsync(http, request);
    }
}

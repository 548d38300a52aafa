namespace ConsulateSite.Web.Features.Feeds;

/// <summary>Tells a hub that feeds have changed, as hubs of PubSubHubbub and WebSub hear it.</summary>
/// <param name="handler">Carries the request. It follows nothing and remembers nothing.</param>
internal sealed class HubClient(HttpMessageHandler handler) : IDisposable
{
    private readonly HttpClient _http = new(handler) { Timeout = TimeSpan.FromSeconds(10) };

    /// <summary>Tells the hub.</summary>
    /// <param name="hub">The hub.</param>
    /// <param name="feeds">The feeds, absolute.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What went wrong, in words; <c>null</c> when the hub took it.</returns>
    public async Task<string?> TellAsync(Uri hub, IEnumerable<string> feeds, CancellationToken cancellationToken)
    {
        using FormUrlEncodedContent form = new(feeds.Select(feed => KeyValuePair.Create("hub.url", feed)).Prepend(KeyValuePair.Create("hub.mode", "publish")));
        try
        {
            using HttpResponseMessage answer = await _http.PostAsync(hub, form, cancellationToken);
            return answer.IsSuccessStatusCode ? null : $"it answered {(int)answer.StatusCode}";
        }
        catch (HttpRequestException exception)
        {
            return exception.Message;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return "it did not answer within ten seconds";
        }
    }

    public void Dispose() => _http.Dispose();
}

using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ConsulateSite.Cms.Tests.Engine;
using ConsulateSite.Cms.Webhooks;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Cms.Tests.Webhooks;

public sealed class WebhookDeliveryTests : IAsyncLifetime
{
    private const string Secret = "a secret";

    private readonly ContentSite _site = new();
    private readonly Receiver _receiver = new();
    private readonly ManualTime _time = new(new DateTimeOffset(2026, 5, 6, 7, 8, 9, TimeSpan.Zero));

    private PagedModel<WebhookLog> Logs => _site.Engine.Get<IWebhookLogService>().Get(0, 100).GetAwaiter().GetResult();

    public async Task InitializeAsync()
    {
        _site.Engine.Settings["ConsulateSite:Outbound:AllowPrivateAddresses"] = "true";
        _site.Engine.Compose = builder => builder.Services.AddSingleton<TimeProvider>(_time);
        await _receiver.InitializeAsync();
        await _site.InitializeAsync();
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        await _receiver.DisposeAsync();
    }

    [Fact]
    public async Task Whoever_asked_for_it_is_told_of_publications_with_a_signature()
    {
        await AddAsync("Umbraco.ContentPublish");
        IContent page = _site.Publish(_site.NewPage("page"));
        await DeliverAsync();
        await DeliverAsync();

        (IHeaderDictionary headers, string body) = Assert.Single(_receiver.Received);
        Assert.Equal(page.Key, JsonDocument.Parse(body).RootElement.EnumerateObject().Single(x => x.Name.Equals("id", StringComparison.OrdinalIgnoreCase)).Value.GetGuid());
        Assert.Equal("Umbraco.ContentPublish", headers["Umb-Webhook-Event"]);
        Assert.Equal("0", headers["Umb-Webhook-RetryCount"]);
        Assert.Equal("yes", headers["X-Own"]);
        Assert.False(headers.ContainsKey("Webhook-Secret"));
        string signed = $"{headers["webhook-id"]}.{_time.Now.ToUnixTimeSeconds()}.{body}";
        string expected = Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), Encoding.UTF8.GetBytes(signed)));
        Assert.Equal($"v1,{expected}", headers["webhook-signature"]);
        WebhookLog log = Assert.Single(Logs.Items);
        Assert.Equal((true, "OK (200)", "thanks"), (log.IsSuccessStatusCode, log.StatusCode, log.ResponseBody));
        Assert.Contains("X-Own: ***", log.RequestHeaders, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, log.RequestHeaders, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unpublishing_and_deleting_are_told_in_order()
    {
        await AddAsync("Umbraco.ContentUnpublish", "Umbraco.ContentDelete");
        IContent page = _site.Publish(_site.NewPage("page"));
        Assert.True(_site.Contents.Unpublish(page).Success);
        Assert.True(_site.Contents.Delete(_site.Contents.GetById(page.Key)!).Success);
        await DeliverAsync();

        Assert.Equal(["Umbraco.ContentUnpublish", "Umbraco.ContentDelete"], _receiver.Received.Select(x => x.Headers["Umb-Webhook-Event"].ToString()));
    }

    [Fact]
    public async Task Who_is_away_is_told_later_and_not_for_ever()
    {
        await AddAsync("Umbraco.ContentPublish");
        _site.Publish(_site.NewPage("page"));
        _receiver.Answer = HttpStatusCode.ServiceUnavailable;
        await DeliverAsync();
        await DeliverAsync();
        Assert.Single(_receiver.Received);

        for (int attempt = 0; attempt < 10; attempt++)
        {
            _time.Now += TimeSpan.FromHours(6);
            await DeliverAsync();
        }

        Assert.Equal(["0", "1", "2", "3", "4", "5"], _receiver.Received.Select(x => x.Headers["Umb-Webhook-RetryCount"].ToString()));
        Assert.Single(_receiver.Received.Select(x => x.Headers["webhook-id"].ToString()).Distinct(StringComparer.Ordinal));
        Assert.Equal(6, Logs.Total);
    }

    [Fact]
    public async Task What_waits_survives_a_restart()
    {
        await AddAsync("Umbraco.ContentPublish");
        _site.Publish(_site.NewPage("page"));
        await _site.Engine.StopAsync();
        await _site.Engine.StartAsync();
        await DeliverAsync();

        Assert.Single(_receiver.Received);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await AddAsync("Umbraco.ContentPublish");
        _site.Publish(_site.NewPage("page"));
        _receiver.Answer = HttpStatusCode.TemporaryRedirect;
        await DeliverAsync();

        Assert.EndsWith("(307)", Assert.Single(Logs.Items).StatusCode, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_leads_to_this_computer_is_not_asked()
    {
        Uri address = new(_receiver.Address);
        await AddAtAsync($"http://localhost:{address.Port}/hook", "Umbraco.ContentPublish");
        await AddAtAsync($"https://localhost:{address.Port}/hook", "Umbraco.ContentPublish");
        _site.Engine.Get<IConfiguration>()["ConsulateSite:Outbound:AllowPrivateAddresses"] = "false";
        ((IConfigurationRoot)_site.Engine.Get<IConfiguration>()).Reload();
        _site.Publish(_site.NewPage("page"));
        await DeliverAsync();

        Assert.Empty(_receiver.Received);
        Assert.Equal(2, Logs.Total);
        Assert.All(Logs.Items, log => Assert.True(log.ExceptionOccured));
        Assert.Contains(Logs.Items, log => log.ResponseBody.Contains("not an address on the internet", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_is_switched_off_or_waits_for_another_type_is_not_told()
    {
        IWebhook off = await AddAsync("Umbraco.ContentPublish");
        _site.Publish(_site.NewPage("page"));
        off.Enabled = false;
        Assert.True((await _site.Engine.Get<IWebhookService>().UpdateAsync(off)).Success);
        Webhook other = new(_receiver.Address, enabled: true, [Guid.NewGuid()], ["Umbraco.ContentPublish"]);
        Assert.True((await _site.Engine.Get<IWebhookService>().CreateAsync(other)).Success);
        _site.Publish(_site.NewPage("another"));
        await DeliverAsync();

        Assert.Empty(_receiver.Received);
        Assert.Empty(_site.Engine.Get<WebhookQueue>().Due());
    }

    private Task<IWebhook> AddAsync(params string[] events) => AddAtAsync(_receiver.Address, events);

    private async Task<IWebhook> AddAtAsync(string address, params string[] events)
    {
        Webhook webhook = new(address, enabled: true, events: events, headers: new Dictionary<string, string> { ["Webhook-Secret"] = Secret, ["X-Own"] = "yes" });
        Assert.True((await _site.Engine.Get<IWebhookService>().CreateAsync(webhook)).Success);
        return webhook;
    }

    private Task DeliverAsync() => _site.Engine.Get<WebhookDelivery>().DeliverAsync(CancellationToken.None);
}

using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ConsulateSite.Cms.Tests.Webhooks;

/// <summary>A server on this computer that is told of changes.</summary>
internal sealed class Receiver : IAsyncLifetime
{
    private WebApplication? _app;

    public ConcurrentQueue<(IHeaderDictionary Headers, string Body)> Received { get; } = [];

    public HttpStatusCode Answer { get; set; } = HttpStatusCode.OK;

    public string Address => $"{_app!.Urls.Single()}/hook";

    public async Task InitializeAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Run(async context =>
        {
            using StreamReader reader = new(context.Request.Body);
            Received.Enqueue((new HeaderDictionary(context.Request.Headers.ToDictionary(x => x.Key, x => x.Value, StringComparer.OrdinalIgnoreCase)), await reader.ReadToEndAsync()));
            context.Response.StatusCode = (int)Answer;
            context.Response.Headers.Location = "http://127.0.0.1:1/elsewhere";
            await context.Response.WriteAsync("thanks");
        });
        await _app.StartAsync();
    }

    public async Task DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }
    }
}

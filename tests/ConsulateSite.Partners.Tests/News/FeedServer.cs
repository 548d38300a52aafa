using System.Net;
using System.Net.Sockets;
using ConsulateSite.Cms.Outbound;
using ConsulateSite.Partners.News;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ConsulateSite.Partners.Tests.News;

/// <summary>
/// A server on this computer that stands for one on the internet: the way out leads to it under one name, and for every other name and address
/// it is the product's own.
/// </summary>
internal sealed class FeedServer : IAsyncLifetime, IOutbound
{
    public const string Host = "feeds.example";

    private readonly OutboundGuard _guard = new(new Fixed());
    private WebApplication? _app;

    public List<HttpRequest> Requests { get; } = [];

    public RequestDelegate Answer { get; set; } = _ => Task.CompletedTask;

    public Uri Address(string path = "/feed.xml") => new($"http://{Host}{path}");

    public int Port => new Uri(_app!.Urls.Single()).Port;

    public void AnswerWith(string content, string type = "application/rss+xml") => AnswerWith(System.Text.Encoding.UTF8.GetBytes(content), type);

    public void AnswerWith(byte[] content, string type = "application/rss+xml") => Answer = http =>
    {
        http.Response.ContentType = type;
        return http.Response.Body.WriteAsync(content).AsTask();
    };

    public bool Accepts(Uri address) => address.Host == Host || _guard.Accepts(address);

    public SocketsHttpHandler CreateHandler()
    {
        SocketsHttpHandler handler = _guard.CreateHandler();
        Func<SocketsHttpConnectionContext, CancellationToken, ValueTask<Stream>> guarded = handler.ConnectCallback!;
        handler.ConnectCallback = (context, cancellationToken) => context.DnsEndPoint.Host == Host ? ConnectAsync(cancellationToken) : guarded(context, cancellationToken);
        return handler;
    }

    public async Task InitializeAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Run(http =>
        {
            Requests.Add(http.Request);
            return Answer(http);
        });
        await _app.StartAsync();
    }

    public async Task DisposeAsync() => await _app!.DisposeAsync();

    private async ValueTask<Stream> ConnectAsync(CancellationToken cancellationToken)
    {
        Socket socket = new(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(IPAddress.Loopback, Port, cancellationToken);
        return new NetworkStream(socket, ownsSocket: true);
    }

    private sealed class Fixed : IOptionsMonitor<OutboundSettings>
    {
        public OutboundSettings CurrentValue { get; } = new();

        public OutboundSettings Get(string? name) => CurrentValue;

        public IDisposable? OnChange(Action<OutboundSettings, string?> listener) => null;
    }
}

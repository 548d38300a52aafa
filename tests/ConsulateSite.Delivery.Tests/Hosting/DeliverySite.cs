using ConsulateSite.Cms.Composition;
using ConsulateSite.Delivery.Composition;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ConsulateSite.Delivery.Tests.Hosting;

/// <summary>The Delivery API on a CMS of its own: a real database in a temporary folder, a real server on a free port.</summary>
public sealed class DeliverySite : IAsyncLifetime
{
    public const string Key = "correct horse battery staple";

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("consulate-delivery-");
    private WebApplication? _app;

    /// <summary>The documents and media that the site begins with.</summary>
    public SampleContent Content { get; private set; } = null!;

    /// <summary>What is configured beyond what the tests of this interface need.</summary>
    public Dictionary<string, string?> Settings { get; init; } = [];

    private HttpClient Client { get; set; } = new();

    private WebApplication App => _app ?? throw new InvalidOperationException("The site has not been started.");

    public T Get<T>()
        where T : notnull => App.Services.GetRequiredService<T>();

    public async Task InitializeAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = _root.FullName });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Umbraco:CMS:InstallDefaultData:Languages:InstallData"] = "Values",
            ["Umbraco:CMS:InstallDefaultData:Languages:Values:0"] = "ar",
            ["Umbraco:CMS:InstallDefaultData:Languages:Values:1"] = "fr",
            ["Umbraco:CMS:InstallDefaultData:Languages:Values:2"] = "en",
            ["Umbraco:CMS:DeliveryApi:Enabled"] = "true",
            ["Umbraco:CMS:DeliveryApi:PublicAccess"] = "true",
            ["Umbraco:CMS:DeliveryApi:ApiKey"] = Key,
            ["Umbraco:CMS:DeliveryApi:Media:Enabled"] = "true",
            ["Umbraco:CMS:DeliveryApi:OutputCache:Enabled"] = "true",
            ["Umbraco:CMS:DeliveryApi:OutputCache:ContentDuration"] = "01:00:00",
            ["Umbraco:CMS:DeliveryApi:OutputCache:MediaDuration"] = "01:00:00",
            ["Umbraco:CMS:DeliveryApi:OpenApi:GenerateContentTypeSchemas"] = "true",
        });
        builder.Configuration.AddInMemoryCollection(Settings);
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.AddConsulateCms(new CmsPaths(Path.Combine(_root.FullName, "data")), umbraco => umbraco.AddDelivery());
        _app = builder.Build();
        _app.UseRouting();
        _app.MapDelivery();
        await _app.StartConsulateCmsAsync();
        Content = await SampleContent.CreateAsync(_app.Services);
        await _app.StartAsync();
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(_app.Urls.Single()) };
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await App.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _root.Delete(recursive: true);
    }

    /// <summary>Asks for something below the second version of the interface.</summary>
    /// <param name="path">The path and its parameters, such as <c>content?take=1</c>.</param>
    /// <param name="headers">Names and values of headers.</param>
    public Task<DeliveryResponse> AskAsync(string path, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Get, $"/umbraco/delivery/api/v2/{path}", headers);

    public async Task<DeliveryResponse> SendAsync(HttpMethod method, string address, params (string Name, string Value)[] headers)
    {
        using HttpRequestMessage request = new(method, address);
        foreach ((string name, string value) in headers)
        {
            Assert.True(request.Headers.TryAddWithoutValidation(name, value));
        }

        HttpResponseMessage response = await Client.SendAsync(request);
        return new DeliveryResponse(response.StatusCode, await response.Content.ReadAsStringAsync(), response);
    }

    /// <summary>Changes settings of the Delivery API while it runs, until the result is disposed.</summary>
    public IDisposable With(params (string Name, string? Value)[] settings)
    {
        IConfigurationRoot configuration = (IConfigurationRoot)App.Configuration;
        (string Name, string? Value)[] before = [.. settings.Select(setting => (setting.Name, configuration[Full(setting.Name)]))];
        Apply(configuration, settings);
        return new Restored(() => Apply(configuration, before));
    }

    private static string Full(string name) => $"Umbraco:CMS:DeliveryApi:{name}";

    private static void Apply(IConfigurationRoot configuration, (string Name, string? Value)[] settings)
    {
        foreach ((string name, string? value) in settings)
        {
            configuration[Full(name)] = value;
        }

        configuration.Reload();
    }

    private sealed class Restored(Action restore) : IDisposable
    {
        public void Dispose() => restore();
    }
}

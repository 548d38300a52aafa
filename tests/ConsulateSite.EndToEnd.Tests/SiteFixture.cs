using ConsulateSite.Web.Composition;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ConsulateSite.EndToEnd.Tests;

/// <summary>The site as it is delivered: real Kestrel, a new database in a folder of its own, the product's own content.</summary>
public sealed class SiteFixture : IAsyncLifetime
{
    /// <summary>The name with which the administrator signs in.</summary>
    public const string Administrator = "administrator@example.org";

    /// <summary>The administrator's password.</summary>
    public const string Password = "a long enough password";

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("consulate-");
    private WebApplication? _app;

    /// <summary>Where the site answers.</summary>
    public Uri Address { get; private set; } = new("http://localhost/");

    /// <summary>A client that follows no redirect and keeps no cookie.</summary>
    public HttpClient Client { get; private set; } = new();

    /// <summary>The folder with all that the site stores.</summary>
    public string DataDirectory => _data.FullName;

    private WebApplication App => _app ?? throw new InvalidOperationException("The site has not been started.");

    public async Task InitializeAsync()
    {
        _app = SiteApplication.Build(
        [
            "--urls=http://127.0.0.1:0",
            $"--contentRoot={Repository.Root}",
            $"--ConsulateSite:DataDirectory={_data.FullName}",
            "--Logging:LogLevel:Default=Warning",
            "--Umbraco:CMS:Unattended:UnattendedUserName=Administrator",
            $"--Umbraco:CMS:Unattended:UnattendedUserEmail={Administrator}",
            $"--Umbraco:CMS:Unattended:UnattendedUserPassword={Password}",

            // All tests come from one address, and some search as quickly as the site answers.
            "--ConsulateSite:Search:RequestsPerMinute=1000000",
            "--ConsulateSite:Partners:FormsPerMinute=1000000",
        ]);
        await _app.BootSiteAsync(CancellationToken.None);
        await _app.StartAsync();
        Address = new Uri(_app.Urls.Single());
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Address };
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await App.StopAsync();
        await App.DisposeAsync();
        _data.Delete(recursive: true);
    }

    /// <summary>The way of a request, for who asks the site without a connection.</summary>
    public RequestDelegate Pipeline() => ((IApplicationBuilder)App).Build();

    /// <summary>One of Umbraco's services, as an editor's tool would use it.</summary>
    public T Service<T>()
        where T : notnull =>
        App.Services.GetRequiredService<T>();
}

using ConsulateSite.Backoffice.ClientHosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NSubstitute;
using Umbraco.Cms.Core.Security;

namespace ConsulateSite.Backoffice.Tests.ClientHosting;

/// <summary>What serves the client, on a real server, without the rest of the backoffice.</summary>
public sealed class ClientServer : IAsyncLifetime
{
    private WebApplication? _app;

    /// <summary>The content root of the site, with plug-ins of its own.</summary>
    public DirectoryInfo Root { get; } = Directory.CreateTempSubdirectory("consulate-client-");

    /// <summary>Whether the site sends mail; it does not unless a test says so.</summary>
    public IUserInviteSender Mails { get; } = Substitute.For<IUserInviteSender>();

    /// <summary>A client that unpacks nothing and follows nothing.</summary>
    public HttpClient Http { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    public async Task InitializeAsync()
    {
        WritePlugin("site/umbraco-package.json", """
            {
              "name": "Site", "extensions": [],
              // As authors write them.
              "importmap": { "imports": { "site/words": "/App_Plugins/site/words.js", "@umbraco-cms/backoffice/auth": "/stolen.js" } },
            }
            """);
        WritePlugin("site/words.js", "export const words = ['</script>'];");
        WritePlugin("site/secrets.config", "<secret/>");
        await File.WriteAllTextAsync(Path.Combine(Root.FullName, "appsettings.json"), "{}");

        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = Root.FullName });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddClientHosting();
        builder.Services.AddSingleton(Mails);
        _app = builder.Build();
        _app.MapClient();
        await _app.StartAsync();
        Http.BaseAddress = new Uri(_app.Urls.Single());
    }

    public async Task DisposeAsync()
    {
        Http.Dispose();
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }

        Root.Delete(recursive: true);
    }

    /// <summary>Asks for an address.</summary>
    /// <param name="address">The path.</param>
    /// <param name="headers">Headers of the request, as pairs of name and value.</param>
    public async Task<HttpResponseMessage> GetAsync(string address, params (string Name, string Value)[] headers)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, address);
        foreach ((string name, string value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await Http.SendAsync(request);
    }

    private void WritePlugin(string path, string content)
    {
        FileInfo file = new(Path.Combine(Root.FullName, "App_Plugins", path));
        file.Directory!.Create();
        File.WriteAllText(file.FullName, content);
    }
}

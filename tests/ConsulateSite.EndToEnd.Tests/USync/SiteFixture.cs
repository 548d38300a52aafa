using ConsulateSite.Cms.Composition;
using ConsulateSite.USync;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ConsulateSite.EndToEnd.Tests.USync;

/// <summary>A booted site on an empty database of its own, with uSync.</summary>
public sealed class SiteFixture : IAsyncLifetime
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("consulate-usync-");
    private WebApplication? _app;

    public IUSyncService USync => Get<IUSyncService>();

    /// <summary>A folder for what a test writes.</summary>
    public string Folder(string name) => Directory.CreateDirectory(Path.Combine(_root.FullName, "files", name)).FullName;

    public T Get<T>()
        where T : notnull => _app!.Services.GetRequiredService<T>();

    public async Task InitializeAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = _root.FullName });
        builder.Logging.ClearProviders();
        builder.Configuration["Umbraco:CMS:InstallDefaultData:Languages:InstallData"] = "Values";
        builder.Configuration["Umbraco:CMS:InstallDefaultData:Languages:Values:0"] = "ar";
        builder.AddConsulateCms(new CmsPaths(Path.Combine(_root.FullName, "data")));
        builder.Services.AddUSync();
        _app = builder.Build();
        await _app.StartConsulateCmsAsync();
    }

    public async Task DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _root.Delete(recursive: true);
    }
}

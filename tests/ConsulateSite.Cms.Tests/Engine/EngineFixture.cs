using ConsulateSite.Cms.Composition;
using ConsulateSite.Cms.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Scoping;

namespace ConsulateSite.Cms.Tests.Engine;

/// <summary>
/// A CMS on a database of its own in a temporary folder. As a class fixture it is migrated and installed, but not booted;
/// a test that needs the whole engine calls <see cref="StartAsync"/>.
/// </summary>
public sealed class EngineFixture : IAsyncLifetime
{
    // Installing takes longer than most tests; those that change nothing about it begin with a copy of an installed database.
    private static readonly Lazy<Task<byte[]>> InstalledDatabase = new(MakeInstalledDatabaseAsync);

    // Umbraco asks some things of the engine that came last, without being given one; it must not find one that is gone.
    private static readonly IServiceProvider BetweenEngines = new ServiceCollection().AddOptions().BuildServiceProvider();

    private WebApplication? _app;

    /// <summary>The content root; the data directory is <c>data</c> below it.</summary>
    public DirectoryInfo Root { get; } = Directory.CreateTempSubdirectory("consulate-");

    /// <summary>What a test adds to the composition; set before the first use.</summary>
    public Action<IUmbracoBuilder>? Compose { get; set; }

    /// <summary>Settings such as <c>Umbraco:CMS:Global:…</c>; set before the first use.</summary>
    public Dictionary<string, string?> Settings { get; } = new(StringComparer.OrdinalIgnoreCase);

    public IServiceProvider Services => App.Services;

    private WebApplication App => _app ??= Build();

    private CmsPaths Paths => new(Path.Combine(Root.FullName, "data"));

    /// <summary>Resolves a service, and with it only what it needs.</summary>
    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    public ICoreScope Scope(bool complete = true) => Get<ICoreScopeProvider>().CreateCoreScope(autoComplete: complete);

    /// <summary>Runs a piece of work in a scope that commits.</summary>
    public T InScope<T>(Func<T> work)
    {
        using ICoreScope scope = Scope(complete: false);
        T result = work();
        scope.Complete();
        return result;
    }

    /// <summary>Runs a piece of work in a scope that commits.</summary>
    public void InScope(Action work)
    {
        using ICoreScope scope = Scope(complete: false);
        work();
        scope.Complete();
    }

    /// <summary>Runs work as another request would: on another thread, without the ambient scope.</summary>
    public static T FromAnotherFlow<T>(Func<T> work)
    {
        T result = default!;
        Exception? failure = null;
        Thread thread = new(() =>
        {
            try
            {
                result = work();
            }
            catch (Exception exception)
            {
                failure = exception;
            }
        });
        thread.UnsafeStart();
        thread.Join();
        return failure is null ? result : throw new InvalidOperationException("The other flow failed.", failure);
    }

    /// <summary>Creates the tables and the rows that the CMS cannot do without.</summary>
    public async Task InstallAsync()
    {
        if (Compose is null && Settings.Count == 0 && !File.Exists(Paths.Database))
        {
            Directory.CreateDirectory(Paths.Data);
            await File.WriteAllBytesAsync(Paths.Database, await InstalledDatabase.Value);
        }

        await RunInstallationAsync();
    }

    private async Task RunInstallationAsync()
    {
        StaticServiceProvider.Instance = Services;
        await Get<DatabaseMigrator>().MigrateAsync(CancellationToken.None);
        foreach (IInstallationStep step in Services.GetServices<IInstallationStep>())
        {
            await step.RunAsync(CancellationToken.None);
        }
    }

    /// <summary>Boots the whole engine.</summary>
    public Task StartAsync() => App.StartConsulateCmsAsync();

    /// <summary>Forgets everything in memory; what is resolved next reads the same database anew.</summary>
    public async Task StopAsync()
    {
        if (_app is not null)
        {
            if (ReferenceEquals(StaticServiceProvider.Instance, _app.Services))
            {
                StaticServiceProvider.Instance = BetweenEngines;
            }

            await _app.DisposeAsync();
            _app = null;
        }
    }

    Task IAsyncLifetime.InitializeAsync() => InstallAsync();

    public async Task DisposeAsync()
    {
        await StopAsync();
        SqliteConnection.ClearAllPools();
        Root.Delete(recursive: true);
    }

    private static async Task<byte[]> MakeInstalledDatabaseAsync()
    {
        EngineFixture engine = new();
        await engine.RunInstallationAsync();
        await engine.StopAsync();
        SqliteConnection.ClearAllPools();
        byte[] database = await File.ReadAllBytesAsync(engine.Paths.Database);
        await engine.DisposeAsync();
        return database;
    }

    private WebApplication Build()
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = Root.FullName });
        builder.Configuration.AddInMemoryCollection(Settings);
        builder.Logging.ClearProviders();
        builder.AddConsulateCms(Paths, Compose);
        return builder.Build();
    }
}

using ConsulateSite.Cms.Composition;
using ConsulateSite.USync;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ConsulateSite.Benchmarks.Hosting;

/// <summary>The CMS without the site, in this process, for measuring its services directly.</summary>
internal sealed class Engine : IAsyncDisposable
{
    /// <summary>With what the administrator of a measured site signs in.</summary>
    public const string UserEmail = "benchmark@example.org";

    /// <summary>The password of the administrator of a measured site, which listens to this computer alone.</summary>
    public const string UserPassword = "measured by the benchmark";

    // What the site sets by itself; and with a password given, the first start prints none.
    private static readonly Dictionary<string, string?> Settings = new(StringComparer.Ordinal)
    {
        ["Umbraco:CMS:Unattended:UnattendedUserName"] = "Benchmark",
        ["Umbraco:CMS:Unattended:UnattendedUserEmail"] = UserEmail,
        ["Umbraco:CMS:Unattended:UnattendedUserPassword"] = UserPassword,
        ["Umbraco:CMS:InstallDefaultData:Languages:InstallData"] = "Values",
        ["Umbraco:CMS:InstallDefaultData:Languages:Values:0"] = "ar",
        ["Umbraco:CMS:Content:AllowEditInvariantFromNonDefault"] = "true",
    };

    private readonly WebApplication _app;

    private Engine(WebApplication app) => _app = app;

    /// <summary>Starts the CMS on a data directory, which is made when it is missing.</summary>
    public static async Task<Engine> StartAsync(string dataDirectory, CancellationToken cancellationToken)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = Workspace.Root });
        builder.Configuration.AddInMemoryCollection(Settings);
        builder.Logging.ClearProviders().AddSimpleConsole().SetMinimumLevel(LogLevel.Error);
        builder.AddConsulateCms(new CmsPaths(dataDirectory), umbraco => umbraco.Services.AddUSync());
        WebApplication app = builder.Build();
        await app.StartConsulateCmsAsync(cancellationToken);
        return new Engine(app);
    }

    public T Get<T>()
        where T : notnull => _app.Services.GetRequiredService<T>();

    /// <summary>Imports the product's own schema and content, once per database.</summary>
    /// <exception cref="InvalidOperationException">A file was refused.</exception>
    public async Task ImportOnceAsync(CancellationToken cancellationToken)
    {
        USyncResult? result = await Get<FirstImport>().RunAsync(Workspace.USyncFolder, progress: null, cancellationToken);
        if (result is { Success: false })
        {
            USyncItemResult failed = result.Items.First(item => item.Change == USyncChangeType.Fail);
            throw new InvalidOperationException($"{failed.File}: {failed.Reason}");
        }
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}

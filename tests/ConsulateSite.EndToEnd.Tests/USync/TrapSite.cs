using ConsulateSite.USync;

namespace ConsulateSite.EndToEnd.Tests.USync;

/// <summary>A site into which the trap files were imported once.</summary>
public sealed class TrapSite : IAsyncLifetime
{
    public static string Folder => Path.Combine(Repository.Root, "tests", "ConsulateSite.EndToEnd.Tests", "USync", "Traps");

    public SiteFixture Site { get; } = new();

    public USyncResult First { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        await Site.InitializeAsync();
        First = await Site.USync.ImportAsync(Folder);
    }

    public Task DisposeAsync() => Site.DisposeAsync();
}

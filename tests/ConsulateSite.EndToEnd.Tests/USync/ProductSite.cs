using ConsulateSite.USync;

namespace ConsulateSite.EndToEnd.Tests.USync;

/// <summary>A site into which the product's files were imported once.</summary>
public sealed class ProductSite : IAsyncLifetime
{
    public SiteFixture Site { get; } = new();

    public USyncResult First { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        await Site.InitializeAsync();
        First = await Site.USync.ImportAsync(Repository.USync);
    }

    public Task DisposeAsync() => Site.DisposeAsync();
}

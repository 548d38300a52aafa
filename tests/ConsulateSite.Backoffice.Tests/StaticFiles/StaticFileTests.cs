using System.Text.Json;
using ConsulateSite.Backoffice.Tests.Hosting;

namespace ConsulateSite.Backoffice.Tests.StaticFiles;

public sealed class StaticFileTests : IAsyncLifetime
{
    private readonly BackofficeSite _site = new();

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(Path.Combine(_site.Root.FullName, "wwwroot", "css", "grid"));
        await File.WriteAllTextAsync(Path.Combine(_site.Root.FullName, "wwwroot", "css", "site.css"), "a{}");
        await File.WriteAllTextAsync(Path.Combine(_site.Root.FullName, "wwwroot", "css", "grid", "grid.css"), "a{}");
        await File.WriteAllTextAsync(Path.Combine(_site.Root.FullName, "secret.json"), "{}");
        await _site.InitializeAsync();
    }

    public Task DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task The_tree_shows_folders_before_files()
    {
        using BackofficeBrowser browser = await _site.SignedInAsync();

        Assert.Equal(["wwwroot"], await browser.NamesAsync("/tree/static-file/root?skip=0&take=10"));
        Assert.Equal(["grid", "site.css"], await browser.NamesAsync("/tree/static-file/children?parentPath=/wwwroot/css&skip=0&take=10"));
        Assert.Equal(["wwwroot", "css", "site.css"], await browser.NamesAsync("/tree/static-file/ancestors?descendantPath=/wwwroot/css/site.css"));
        JsonElement item = (await browser.GetJsonAsync("/item/static-file?path=/wwwroot/css/site.css"))[0];
        Assert.False(item.GetProperty("isFolder").GetBoolean());
        Assert.Equal("/wwwroot/css", item.GetProperty("parent").GetProperty("path").GetString());
    }

    [Theory]
    [InlineData("/secret.json")]
    [InlineData("/wwwroot/../secret.json")]
    [InlineData("/wwwroot/css/../../secret.json")]
    [InlineData("/wwwroot/..%5Csecret.json")]
    [InlineData("/wwwroot//etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("..")]
    public async Task Nothing_outside_of_the_folder_is_shown(string path)
    {
        using BackofficeBrowser browser = await _site.SignedInAsync();

        Assert.Equal(0, (await browser.GetJsonAsync($"/item/static-file?path={path}")).GetArrayLength());
        Assert.Empty(await browser.NamesAsync($"/tree/static-file/children?parentPath={path}&skip=0&take=10"));
        Assert.Empty(await browser.NamesAsync($"/tree/static-file/ancestors?descendantPath={path}"));
    }
}

using ConsulateSite.Backoffice.Tests.Hosting;

namespace ConsulateSite.Backoffice.Tests.Trees;

/// <summary>The client makes the keys itself, and asks about a thing as soon as somebody begins to make it.</summary>
[Collection(BackofficeCollection.Name)]
public sealed class UnsavedTests(BackofficeSite site)
{
    [Theory]
    [InlineData("document")]
    [InlineData("media")]
    [InlineData("dictionary")]
    [InlineData("document-type")]
    [InlineData("media-type")]
    [InlineData("data-type")]
    [InlineData("document-blueprint")]
    [InlineData("template")]
    public async Task What_is_not_saved_yet_lies_nowhere(string tree)
    {
        using BackofficeBrowser browser = await site.SignedInAsync();

        Assert.Equal(0, (await browser.GetJsonAsync($"/tree/{tree}/ancestors?descendantId={Guid.NewGuid()}")).GetArrayLength());
    }

    [Fact]
    public async Task A_group_that_is_not_saved_yet_has_no_members()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();

        Assert.Equal(0, (await browser.GetJsonAsync($"/filter/user?userGroupIds={Guid.NewGuid()}")).GetProperty("total").GetInt32());
    }
}

using ConsulateSite.EndToEnd.Tests.Backoffice.Walk;
using Xunit.Abstractions;

namespace ConsulateSite.EndToEnd.Tests.Backoffice;

/// <summary>Everything that the client offers is tried once: nothing that it asks for may be missing, and nothing may complain.</summary>
[Collection(SiteCollection.Name)]
public sealed class WalkTests(SiteFixture site, WalkBrowser browser, ITestOutputHelper output) : IClassFixture<WalkBrowser>
{
    private const string Settings = "settings/workspace";

    [Fact]
    public Task Documents() => WalkAsync(
        [
            "Create…", "Trash…", "Move to…", "Publish…", "Duplicate to…", "Unpublish…", "Rollback…", "Culture and Hostnames…", "Sort children…", "Info",
            "Save…", "Empty recycle bin…", "Restore…", "Delete…", "Redirect URL Management",
        ],
        async (walker, belongings) =>
        {
            Guid trashed = await belongings.TrashedDocumentAsync();
            await walker.WalkAsync("content");
            await walker.WalkAsync("content", Things.Sidebar);
            await walker.WalkAsync("content/dashboard/redirect-management");
            await walker.WalkAsync($"content/workspace/document/edit/{belongings.Page}/ar");
            await walker.WalkAsync($"content/workspace/document/edit/{belongings.Record}/fr");
            await walker.WalkAsync($"content/workspace/document/edit/{belongings.List}/en");
            await walker.WalkAsync($"content/workspace/document/edit/{trashed}/ar");
            await walker.WalkAsync("content/workspace/document-recycle-bin-root");
        });

    [Fact]
    public Task Media() => WalkAsync(
        ["Create…", "Trash…", "Move to…", "Sort children…", "Restore…", "Delete…", "Empty recycle bin…"],
        async (walker, belongings) =>
        {
            Guid trashed = await belongings.TrashedMediumAsync();
            Guid picture = belongings.Picture();
            await walker.WalkAsync("media");
            await walker.WalkAsync("media", Things.Sidebar);
            await walker.WalkAsync($"media/workspace/media/edit/{picture}");
            await walker.WalkAsync($"media/workspace/media/edit/{belongings.Folder()}");
            await walker.WalkAsync($"media/workspace/media/edit/{trashed}");
            await walker.WalkAsync("media/workspace/media-recycle-bin-root");
        });

    [Fact]
    public Task Types() => WalkAsync(
        ["Create…", "Delete…", "Export…", "Import…", "Move to…", "Duplicate to…", "Reload children"],
        async (walker, belongings) =>
        {
            await walker.WalkAsync("settings");
            await walker.WalkAsync("settings", Things.Sidebar);
            await walker.WalkAsync($"{Settings}/document-type-root");
            await walker.WalkAsync($"{Settings}/document-type-folder/edit/{await belongings.FolderAsync("document-type")}");
            await walker.WalkAsync($"{Settings}/document-type/edit/8299d88a-36b0-5f92-a893-4e4d483b2db8");
            await walker.WalkAsync($"{Settings}/document-type/create/parent/document-type-root/null/null");
            await walker.WalkAsync($"{Settings}/media-type-root");
            await walker.WalkAsync($"{Settings}/media-type-folder/edit/{await belongings.FolderAsync("media-type")}");
            await walker.WalkAsync($"{Settings}/media-type/edit/cc07b313-0843-4aa8-bbda-871c8da728c8");
            await walker.WalkAsync($"{Settings}/data-type-root");
            await walker.WalkAsync($"{Settings}/data-type-folder/edit/{await belongings.FolderAsync("data-type")}");
            await walker.WalkAsync($"{Settings}/data-type/edit/e0d26d20-3455-55d0-bab6-b22c5dead9af");
            await walker.WalkAsync($"{Settings}/data-type/create/parent/data-type-root/null");
        });

    [Fact]
    public Task Languages_blueprints_webhooks_relations_and_templates() => WalkAsync(
        ["Delete…", "Move to…", "Save"],
        async (walker, belongings) =>
        {
            await walker.WalkAsync($"{Settings}/language-root");
            await walker.WalkAsync($"{Settings}/language/edit/fr");
            await walker.WalkAsync($"{Settings}/language/create");
            await walker.WalkAsync($"{Settings}/document-blueprint-root");
            await walker.WalkAsync($"{Settings}/document-blueprint-folder/edit/{await belongings.FolderAsync("document-blueprint")}");
            await walker.WalkAsync($"{Settings}/document-blueprint/edit/{await belongings.BlueprintAsync()}");
            await walker.WalkAsync($"{Settings}/webhook-root");
            await walker.WalkAsync($"{Settings}/webhook/create");
            await walker.WalkAsync($"{Settings}/relations-root");
            await walker.WalkAsync($"{Settings}/relation-type/edit/4cbeb612-e689-3563-b755-bf3ede295433");
            await walker.WalkAsync($"{Settings}/template-root");
            await walker.WalkAsync($"{Settings}/template/edit/f87b7780-489a-59cc-a65a-d9bbe9e3d31b");
        });

    [Fact]
    public Task Dictionary() => WalkAsync(
        ["Create…", "Delete…", "Move to…", "Export…", "Import…"],
        async (walker, belongings) =>
        {
            await walker.WalkAsync("translation");
            await walker.WalkAsync("translation", Things.Sidebar);
            await walker.WalkAsync("translation/dashboard/dictionary-overview");
            await walker.WalkAsync($"translation/workspace/dictionary/edit/{await belongings.WordAsync()}");
        });

    [Fact]
    public Task Users_and_groups() => WalkAsync(
        ["Delete…", "Disable", "Change password", "Configure 2FA…"],
        async (walker, belongings) =>
        {
            await walker.WalkAsync("user-management");
            await walker.WalkAsync("user-management/workspace/user-root");
            await walker.WalkAsync($"user-management/workspace/user/edit/{await belongings.UserAsync()}");
            await walker.WalkAsync("user-management/workspace/user-group-root");
            await walker.WalkAsync($"user-management/workspace/user-group/edit/{Belongings.Writers}");
            await walker.WalkAsync("user-management/workspace/user-group/create");
        });

    [Fact]
    public Task The_line_at_the_top() => WalkAsync(
        ["search", "System information", "Change your password", "Configure Two-Factor"],
        async (walker, _) => await walker.WalkAsync("content", Things.Header));

    // What must have been among the things tried: a walk that no longer finds a menu would find no fault either. Menus fill by and by.
    private async Task WalkAsync(string[] expected, Func<Walker, Belongings, Task> walk)
    {
        await using BackofficeTab tab = await browser.OpenAsync(site);
        Walker walker = new(tab, browser.Tried);
        Belongings belongings = new(site, tab);
        try
        {
            await walk(walker, belongings);
            if (expected.Except(walker.Labels).Any())
            {
                walker.Forget();
                await walk(walker, belongings);
            }

            IReadOnlyList<string> found = await walker.FoundAsync();
            Assert.True(found.Count == 0, string.Join('\n', found));
            Assert.Empty(expected.Except(walker.Labels));
            await belongings.ClearAsync();
        }
        finally
        {
            output.WriteLine(string.Join('\n', walker.Tried));
        }
    }
}

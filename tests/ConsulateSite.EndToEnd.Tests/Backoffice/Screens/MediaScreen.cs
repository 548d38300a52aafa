using Microsoft.Playwright;

namespace ConsulateSite.EndToEnd.Tests.Backoffice.Screens;

/// <summary>The screen on which the media library lies open.</summary>
internal sealed class MediaScreen(BackofficeTab tab)
{
    /// <summary>Opens the library.</summary>
    public async Task OpenAsync()
    {
        await tab.OpenAsync("section/media");
        await tab.SettleAsync();
    }

    /// <summary>Uploads a picture, and waits until it lies in the library.</summary>
    /// <param name="file">The file on the editor's computer.</param>
    /// <param name="name">How the library calls it.</param>
    public async Task UploadAsync(FilePayload file, string name)
    {
        await tab.Page.Locator("umb-dropzone-media input[type=file]").First.SetInputFilesAsync(file);
        await tab.Page.Locator($"umb-media-grid-collection-view uui-card-media[name='{name}']").First.WaitForAsync();
        await tab.SettleAsync();
    }
}

using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.EndToEnd.Tests.Backoffice.Walk;

/// <summary>One thing of every kind, some of them made for the walk because a new site lacks them.</summary>
internal sealed class Belongings(SiteFixture site, BackofficeTab tab)
{
    /// <summary>The group of writers.</summary>
    public const string Writers = "44dc260e-b4d4-4dd9-9081-eec5598f1641";

    private const string Article = "Article de passage";

    private readonly Stack<Func<Task>> _undo = [];

    /// <summary>An ordinary page.</summary>
    public Guid Page => site.Find("page", "fr", "À propos de ce site").Key;

    /// <summary>A document without an address.</summary>
    public Guid Record => site.Find("document", "fr", "Passeport marocain").Key;

    /// <summary>A document whose children stand in a list.</summary>
    public Guid List => site.Find("newsList", "fr", "Actualités").Key;

    public async Task<Guid> WordAsync() => (await site.Service<IDictionaryItemService>().GetAsync("Site.Menu"))!.Key;

    public Guid Picture() => Medium("Picture of the walk", Constants.Conventions.MediaTypes.Image);

    public Guid Folder() => Medium("Folder of the walk", Constants.Conventions.MediaTypes.Folder);

    public async Task<Guid> TrashedMediumAsync()
    {
        Guid folder = Medium("Trash of the walk", Constants.Conventions.MediaTypes.Folder);
        await PutAsync($"/media/{folder}/move-to-recycle-bin");
        return folder;
    }

    public async Task<Guid> TrashedDocumentAsync()
    {
        Guid article = (await site.PublishArticleAsync(Article)).Key;
        Undo(() => site.Remove("newsArticle", "fr", Article));
        await PutAsync($"/document/{article}/move-to-recycle-bin");
        return article;
    }

    public async Task<Guid> BlueprintAsync() => await PostAsync("/document-blueprint/from-document", id => new
    {
        id,
        document = new { id = Record },
        name = $"Blueprint of the walk {id}",
        parent = (object?)null,
    });

    /// <summary>A folder of blueprints, media types, data types or document types.</summary>
    /// <param name="kind">The kind, such as <c>media-type</c>.</param>
    public Task<Guid> FolderAsync(string kind) =>
        PostAsync($"/{kind}/folder", id => new { id, name = $"Folder of the walk {id}", parent = (object?)null });

    public Task<Guid> UserAsync() => PostAsync("/user", id => new
    {
        id,
        name = "Walker",
        userName = $"{id:N}@example.org",
        email = $"{id:N}@example.org",
        kind = "Default",
        userGroupIds = new[] { new { id = Writers } },
    });

    /// <summary>Takes away what was made.</summary>
    public async Task ClearAsync()
    {
        while (_undo.TryPop(out Func<Task>? undo))
        {
            await undo();
        }
    }

    private Guid Medium(string name, string type)
    {
        IMediaService media = site.Service<IMediaService>();
        IMedia medium = media.CreateMedia(name, Constants.System.Root, type);
        Assert.True(media.Save(medium).Success);
        Undo(() => Assert.True(media.Delete(medium).Success));
        return medium.Key;
    }

    private void Undo(Action action) => _undo.Push(() =>
    {
        action();
        return Task.CompletedTask;
    });

    private async Task<Guid> PostAsync(string path, Func<Guid, object> body)
    {
        Guid id = Guid.NewGuid();
        Assert.Equal(201, await tab.StatusAsync("POST", path, body(id)));
        string made = $"{path.Replace("/from-document", string.Empty, StringComparison.Ordinal)}/{id}";
        _undo.Push(async () => Assert.Equal(200, await tab.StatusAsync("DELETE", made)));
        return id;
    }

    private async Task PutAsync(string path) => Assert.Equal(200, await tab.StatusAsync("PUT", path));
}

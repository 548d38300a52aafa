using System.Net;
using System.Text.Json;
using ConsulateSite.Backoffice.Tests.Hosting;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace ConsulateSite.Backoffice.Tests.Media;

/// <summary>Does with the media library what the client does.</summary>
internal sealed class MediaLibrary(BackofficeBrowser browser)
{
    public static readonly Guid Folder = Constants.MediaTypes.Guids.FolderGuid;
    public static readonly Guid Image = Constants.MediaTypes.Guids.ImageGuid;
    public static readonly Guid File = Constants.MediaTypes.Guids.FileGuid;
    public static readonly Guid Drawing = Guid.Parse("c4b1efcf-a9d5-41c4-9621-e9d273b52a9c");

    /// <summary>A picture of one pixel.</summary>
    public static readonly byte[] Png = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    /// <summary>Uploads a file to where it waits until something uses it.</summary>
    public async Task<Guid> UploadAsync(string fileName, byte[] content)
    {
        Guid id = Guid.NewGuid();
        using MultipartFormDataContent form = new()
        {
            { new StringContent(id.ToString()), "Id" },
            { new ByteArrayContent(content), "File", fileName },
        };
        using HttpResponseMessage answer = await browser.SendAsync(HttpMethod.Post, "/temporary-file", form);
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        return id;
    }

    public static object Model(Guid id, string name, Guid type, Guid? parent, params object[] values) => new
    {
        id,
        parent = parent is { } key ? new { id = key } : null,
        mediaType = new { id = type },
        values,
        variants = new[] { new { culture = (string?)null, segment = (string?)null, name } },
    };

    public static object FileValue(Guid upload) => new
    {
        alias = "umbracoFile",
        culture = (string?)null,
        segment = (string?)null,
        editorAlias = "any",
        value = new { temporaryFileId = upload, src = "" },
    };

    public async Task<Guid> CreateFolderAsync(string name, Guid? parent = null) => await CreateAsync(Model(Guid.NewGuid(), name, Folder, parent));

    public async Task<Guid> CreatePictureAsync(string name, Guid? parent = null)
    {
        Guid upload = await UploadAsync("picture.png", Png);
        return await CreateAsync(Model(Guid.NewGuid(), name, Image, parent, FileValue(upload)));
    }

    public async Task<Guid> CreateAsync(object model)
    {
        using HttpResponseMessage answer = await browser.SendAsync(HttpMethod.Post, "/media", model);
        Assert.True(answer.StatusCode == HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
        return Guid.Parse(answer.Headers.GetValues("Umb-Generated-Resource").Single());
    }

    public async Task<HttpStatusCode> StatusAsync(HttpMethod method, string path, object? body = null)
    {
        using HttpResponseMessage answer = await browser.SendAsync(method, path, body);
        return answer.StatusCode;
    }

    public async Task<string[]> NamesAsync(string path)
    {
        JsonElement list = await browser.GetJsonAsync(path);
        JsonElement items = list.ValueKind == JsonValueKind.Array ? list : list.GetProperty("items");
        return [.. items.EnumerateArray().Select(item => item.GetProperty("variants")[0].GetProperty("name").GetString()!)];
    }

    public async Task<string?> AddressAsync(Guid id)
    {
        JsonElement urls = await browser.GetJsonAsync($"/media/urls?id={id}");
        return urls[0].GetProperty("urlInfos").EnumerateArray().Select(info => info.GetProperty("url").GetString()).FirstOrDefault();
    }

    /// <summary>A browser of somebody who works with media below one folder only.</summary>
    public static async Task<BackofficeBrowser> RestrictedAsync(BackofficeSite site, Guid startNode)
    {
        string name = $"media-{Guid.NewGuid():N}";
        UserGroup group = new(site.Get<IShortStringHelper>(), 0, name, name, "icon-picture")
        {
            Key = Guid.NewGuid(),
            StartMediaId = site.Get<IEntityService>().GetId(startNode, UmbracoObjectTypes.Media).Result,
        };
        group.AddAllowedSection(Constants.Applications.Media);
        Assert.True((await site.Get<IUserGroupService>().CreateAsync(group, Constants.Security.SuperUserKey)).Success);
        await site.CreateUserAsync($"{name}@example.org", group.Key);
        return await site.SignedInAsync($"{name}@example.org");
    }
}

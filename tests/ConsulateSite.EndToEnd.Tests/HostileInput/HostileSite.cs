using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.EndToEnd.Tests.HostileInput;

/// <summary>A site of its own, because what is written into it shows on its lists and menus too.</summary>
public sealed class HostileSite : IAsyncLifetime
{
    public const string Culture = "fr";

    private const int LongestName = 200;

    private static readonly byte[] Png = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private ManagementSession? _session;
    private Guid _picture;

    /// <summary>The site itself.</summary>
    public SiteFixture Site { get; } = new();

    internal ManagementSession Session => _session ?? throw new InvalidOperationException("Nobody has signed in.");

    public async Task InitializeAsync()
    {
        await Site.InitializeAsync();
        _session = await ManagementSession.SignInAsync(Site);
        _picture = (await AddPictureAsync("picture", "picture.png")).Id!.Value;
    }

    public async Task DisposeAsync()
    {
        _session?.Dispose();
        await Site.DisposeAsync();
    }

    /// <summary>Writes a document of a type in which every text is the attack, and publishes it.</summary>
    /// <returns>Its key.</returns>
    internal async Task<Guid> PublishAsync(string typeAlias, string attack)
    {
        // What no link may lead to keeps the whole document from being published.
        using HttpResponseMessage answer = await SendAsync(typeAlias, attack, asAddress: true);
        using HttpResponseMessage? without = answer.IsSuccessStatusCode ? null : await SendAsync(typeAlias, attack, asAddress: false);
        HttpResponseMessage last = without ?? answer;
        Assert.True(last.IsSuccessStatusCode, $"{typeAlias} {Attacks.Shown(attack)}: {(int)last.StatusCode} {await last.Content.ReadAsStringAsync()}");
        return Guid.Parse(last.Headers.GetValues("Umb-Generated-Resource").Single());
    }

    /// <summary>The page of a document, as a visitor gets it.</summary>
    internal async Task<HttpResponseMessage> VisitAsync(Guid document)
    {
        JsonElement urls = await Session.GetAsync($"/document/urls?id={document}&culture={Culture}");
        string address = urls[0].GetProperty("urlInfos")[0].GetProperty("url").GetString()!;
        return await Site.Client.GetAsync(new Uri(Site.Address, address));
    }

    /// <summary>Uploads a picture and lays it in the media library.</summary>
    /// <param name="name">What it is called; beside its like it would be numbered.</param>
    /// <param name="fileName">What the file is called.</param>
    /// <param name="folder">Where it lies; <c>null</c> at the top.</param>
    /// <returns>Its key; <c>null</c> when the upload was refused.</returns>
    internal async Task<(Guid? Id, HttpStatusCode Status)> AddPictureAsync(string name, string fileName, Guid? folder = null)
    {
        (Guid upload, HttpStatusCode status) = await Session.UploadAsync(fileName, Png);
        return (status == HttpStatusCode.Created ? await AddAsync(upload, NameOf(name), Constants.MediaTypes.Guids.ImageGuid, folder) : null, status);
    }

    /// <summary>Makes an empty folder in the media library.</summary>
    /// <returns>Its key.</returns>
    internal Task<Guid> AddFolderAsync(string name) => AddAsync(name, Constants.MediaTypes.Guids.FolderGuid, [], folder: null);

    /// <summary>Uploads a file and lays it in the media library.</summary>
    /// <returns>Its key; <c>null</c> when the upload was refused.</returns>
    internal async Task<Guid?> AddFileAsync(string fileName, byte[] content)
    {
        (Guid upload, HttpStatusCode status) = await Session.UploadAsync(fileName, content);
        Assert.True(status is HttpStatusCode.Created or HttpStatusCode.BadRequest, $"{fileName}: {status}");
        return status == HttpStatusCode.Created ? await AddAsync(upload, fileName, Constants.MediaTypes.Guids.FileGuid) : null;
    }

    internal static string NameOf(string attack)
    {
        string name = attack.Length > LongestName ? attack[..LongestName] : attack;
        return string.IsNullOrWhiteSpace(name) ? "x" : name;
    }

    private Task<Guid> AddAsync(Guid upload, string name, Guid type, Guid? folder = null) =>
        AddAsync(name, type, [new { alias = "umbracoFile", value = new { temporaryFileId = upload, src = string.Empty } }], folder);

    private async Task<Guid> AddAsync(string name, Guid type, object[] values, Guid? folder)
    {
        Guid id = Guid.NewGuid();
        await Session.DoAsync(HttpMethod.Post, "/media", new
        {
            id,
            parent = folder is { } parent ? new { id = parent } : null,
            mediaType = new { id = type },
            values,
            variants = new[] { new { name } },
        });
        return id;
    }

    private async Task<HttpResponseMessage> SendAsync(string typeAlias, string attack, bool asAddress)
    {
        IContentType type = Site.Service<IContentTypeService>().Get(typeAlias)!;
        JsonObject document = new()
        {
            ["id"] = Guid.NewGuid(),
            ["culturesToPublish"] = new JsonArray(Culture),
            ["documentType"] = new JsonObject { ["id"] = type.Key },
            ["parent"] = new JsonObject { ["id"] = ParentOf(typeAlias) },
            ["template"] = null,
            ["values"] = await new HostileValues(Site, attack, Culture, _picture, asAddress).OfAsync(type),
            ["variants"] = new JsonArray(new JsonObject { ["culture"] = Culture, ["segment"] = null, ["name"] = NameOf(attack) }),
        };
        return await Session.SendAsync(HttpMethod.Post, "/document/create-and-publish", document);
    }

    private Guid ParentOf(string typeAlias)
    {
        IContentService contents = Site.Service<IContentService>();
        IContent root = contents.GetRootContent().Single(content => content.ContentType.Alias == "site");
        string? above = typeAlias switch
        {
            "procedure" => "section",
            "newsArticle" => "newsList",
            _ => null,
        };
        return above is null ? root.Key : contents.GetPagedChildren(root.Id, 0, 100, out _, propertyAliases: null, filter: null, ordering: null).First(content => content.ContentType.Alias == above).Key;
    }
}

using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using ConsulateSite.Backoffice.Tests.Hosting;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Strings;
using Xunit;

namespace ConsulateSite.Backoffice.Tests.Documents;

/// <summary>A backoffice with one type of pages: a title in each language, which must be there, and a note that all languages share.</summary>
public class DocumentSite : BackofficeSite
{
    public IContentType PageType { get; private set; } = null!;

    public IContentService Contents => Get<IContentService>();

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        ContentType type = new(Get<IShortStringHelper>(), Constants.System.Root)
        {
            Alias = "page",
            Name = "Page",
            Icon = "icon-document",
            AllowedAsRoot = true,
            Variations = ContentVariation.Culture,
        };
        await AddPropertyAsync(type, "title", ContentVariation.Culture, mandatory: true);
        await AddPropertyAsync(type, "summary", ContentVariation.Culture, mandatory: false);
        await AddPropertyAsync(type, "note", ContentVariation.Nothing, mandatory: false);
        IContentTypeService types = Get<IContentTypeService>();
        Attempt<ContentTypeOperationStatus> created = await types.CreateAsync(type, Constants.Security.SuperUserKey);
        Assert.True(created.Success, created.Result.ToString());
        type.AllowedContentTypes = [new ContentTypeSort(type.Key, 0, type.Alias)];
        Assert.True((await types.UpdateAsync(type, Constants.Security.SuperUserKey)).Success);
        PageType = types.Get(type.Key)!;
    }

    /// <summary>The body of a save as the client sends it: all languages, with the title in each.</summary>
    public object Body(Guid id, Guid? parent, params (string Culture, string Name, string? Title)[] languages) => new
    {
        id,
        parent = parent is { } key ? new { id = key } : null,
        documentType = new { id = PageType.Key },
        template = (object?)null,
        values = languages.Where(x => x.Title is not null)
            .Select(x => new { editorAlias = "Umbraco.TextBox", culture = x.Culture, segment = (string?)null, alias = "title", value = x.Title }),
        variants = languages.Select(x => new { culture = x.Culture, segment = (string?)null, name = x.Name, state = (string?)null, flags = Array.Empty<object>() }),
    };

    /// <summary>A page in three languages, published in all of them.</summary>
    public IContent AddPage(string name, int parent = Constants.System.Root, bool publish = true)
    {
        IContent page = Contents.Create(name, parent, PageType.Alias);
        foreach (string culture in new[] { "ar", "fr", "en" })
        {
            page.SetCultureName($"{name} {culture}", culture);
            page.SetValue("title", $"{name} {culture}", culture);
            page.SetValue("summary", $"About {name} {culture}", culture);
        }

        page.SetValue("note", "kept");
        Assert.True(Contents.Save(page).Success);
        Assert.True(!publish || Contents.Publish(page, ["ar", "fr", "en"]).Success);
        return Contents.GetById(page.Key)!;
    }

    /// <summary>A browser of somebody who may do everything with documents, in some languages and below a page.</summary>
    public async Task<BackofficeBrowser> EditorAsync(string name, int? startNode = null, params string[] languages)
    {
        ILanguage[] allowed = [.. (await Get<ILanguageService>().GetAllAsync()).Where(x => languages.Contains(x.IsoCode))];
        return await EditorAsync(name, group =>
        {
            group.HasAccessToAllLanguages = languages.Length == 0;
            group.StartContentId = startNode ?? Constants.System.Root;
            foreach (ILanguage language in allowed)
            {
                group.AddAllowedLanguage(language.Id);
            }
        });
    }

    /// <summary>A browser of somebody in a group of editors that is changed before it is created.</summary>
    public async Task<BackofficeBrowser> EditorAsync(string name, Action<UserGroup> change)
    {
        UserGroup group = new(Get<IShortStringHelper>(), 0, name, name, "icon-users")
        {
            Key = Guid.NewGuid(),
            HasAccessToAllLanguages = true,
            StartContentId = Constants.System.Root,
            StartMediaId = Constants.System.Root,
            Permissions = (await Get<IUserGroupService>().GetAsync(Constants.Security.EditorGroupKey))!.Permissions,
        };
        group.AddAllowedSection(Constants.Applications.Content);
        group.AddAllowedSection(Constants.Applications.Settings);
        change(group);
        Assert.True((await Get<IUserGroupService>().CreateAsync(group, Constants.Security.SuperUserKey)).Success);
        await CreateUserAsync($"{name}@example.org", group.Key);
        return await SignedInAsync($"{name}@example.org");
    }

    /// <summary>What the client sends back of a document that it has read.</summary>
    public static async Task<JsonObject> OpenAsync(BackofficeBrowser browser, Guid id)
    {
        JsonElement document = await browser.GetJsonAsync($"/document/{id}");
        return new JsonObject
        {
            ["template"] = null,
            ["values"] = JsonNode.Parse(document.GetProperty("values").GetRawText()),
            ["variants"] = JsonNode.Parse(document.GetProperty("variants").GetRawText()),
        };
    }

    /// <summary>Writes a value into what is sent back.</summary>
    public static JsonObject Write(JsonObject body, string alias, string? culture, string? value)
    {
        JsonNode field = body["values"]!.AsArray().Single(x => (string?)x!["alias"] == alias && (string?)x["culture"] == culture)!;
        field["value"] = value;
        return body;
    }

    /// <summary>Sends a request that has to have this outcome.</summary>
    public static async Task<JsonElement?> ExpectAsync(
        HttpStatusCode expected, BackofficeBrowser browser, HttpMethod method, string path, object? body = null)
    {
        using HttpResponseMessage answer = await browser.SendAsync(method, path, body);
        string text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == expected, $"{method} {path}: {(int)answer.StatusCode} {text}");
        return text.Length == 0 ? null : JsonDocument.Parse(text).RootElement;
    }

    private async Task AddPropertyAsync(ContentType type, string alias, ContentVariation variations, bool mandatory)
    {
        IDataType text = (await Get<IDataTypeService>().GetAsync(Constants.DataTypes.Guids.TextstringGuid))!;
        PropertyType property = new(Get<IShortStringHelper>(), text, alias) { Name = alias, Variations = variations, Mandatory = mandatory };
        type.AddPropertyType(property, "content", "Content");
    }
}

using System.Net;
using System.Text;
using System.Text.Json;
using ConsulateSite.Backoffice.Tests.Hosting;
using ConsulateSite.Backoffice.Tests.Media;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace ConsulateSite.Backoffice.Tests.Dictionary;

[Collection(BackofficeCollection.Name)]
public sealed class DictionaryTests(BackofficeSite site)
{
    [Fact]
    public async Task An_item_is_created_changed_and_deleted()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        Guid id = Guid.NewGuid();

        using HttpResponseMessage created = await browser.SendAsync(HttpMethod.Post, "/dictionary", Model(id, "Greeting", null, ("ar", "مرحبا"), ("fr", "")));
        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        Assert.Equal(id.ToString(), created.Headers.GetValues("Umb-Generated-Resource").Single());
        Assert.Equal([("ar", "مرحبا")], await TranslationsAsync(browser, id));

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(browser, HttpMethod.Put, $"/dictionary/{id}", Model(id, "Greeting.Renamed", null, ("fr", "Bonjour"))));
        Assert.Equal([("fr", "Bonjour")], await TranslationsAsync(browser, id));
        Assert.Equal("Greeting.Renamed", (await browser.GetJsonAsync($"/dictionary/{id}")).GetProperty("name").GetString());
        Assert.Equal("Greeting.Renamed", (await browser.GetJsonAsync($"/item/dictionary?id={id}"))[0].GetProperty("name").GetString());

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(browser, HttpMethod.Delete, $"/dictionary/{id}"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(browser, HttpMethod.Get, $"/dictionary/{id}"));
    }

    [Fact]
    public async Task The_overview_says_in_which_languages_an_item_exists()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        await CreateAsync(browser, "Overview.Word", null, ("ar", "كلمة"), ("en", "Word"));

        JsonElement found = await browser.GetJsonAsync("/dictionary?filter=Overview.W&skip=0&take=100");

        JsonElement item = found.GetProperty("items").EnumerateArray().Single();
        Assert.Equal("Overview.Word", item.GetProperty("name").GetString());
        Assert.Equal(["ar", "en"], item.GetProperty("translatedIsoCodes").EnumerateArray().Select(x => x.GetString()!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_tree_shows_what_lies_where_and_items_move_in_it()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        Guid parent = await CreateAsync(browser, "Tree", null);
        Guid child = await CreateAsync(browser, "Tree.Child", parent);
        Guid other = await CreateAsync(browser, "Tree2", null);

        JsonElement root = await browser.GetJsonAsync("/tree/dictionary/root?skip=0&take=1000");
        Assert.True(root.GetProperty("items").EnumerateArray().Single(item => item.GetProperty("id").GetGuid() == parent).GetProperty("hasChildren").GetBoolean());
        Assert.Equal(["Tree", "Tree.Child"], await NamesAsync(browser, $"/tree/dictionary/ancestors?descendantId={child}"));

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(browser, HttpMethod.Put, $"/dictionary/{child}/move", new { target = new { id = other } }));
        Assert.Equal(["Tree.Child"], await NamesAsync(browser, $"/tree/dictionary/children?parentId={other}"));
        Assert.Equal(HttpStatusCode.BadRequest, await StatusAsync(browser, HttpMethod.Put, $"/dictionary/{other}/move", new { target = new { id = child } }));
    }

    [Fact]
    public async Task An_item_needs_a_name_of_its_own()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        await CreateAsync(browser, "Unique", null);

        Assert.Equal(HttpStatusCode.BadRequest, await StatusAsync(browser, HttpMethod.Post, "/dictionary", Model(Guid.NewGuid(), "Unique", null)));
        Assert.Equal(HttpStatusCode.BadRequest, await StatusAsync(browser, HttpMethod.Post, "/dictionary", Model(Guid.NewGuid(), " ", null)));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(browser, HttpMethod.Post, "/dictionary", Model(Guid.NewGuid(), "Orphan", Guid.NewGuid())));
    }

    [Fact]
    public async Task What_is_exported_can_be_imported_and_completes_what_exists()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        MediaLibrary library = new(browser);
        Guid parent = await CreateAsync(browser, "Export", null, ("fr", "Exporter"), ("ar", "تصدير"));
        Guid child = await CreateAsync(browser, "Export.Child", parent, ("en", "Child <&>"));
        using HttpResponseMessage export = await browser.SendAsync(HttpMethod.Get, $"/dictionary/{parent}/export?includeChildren=true");
        byte[] file = await export.Content.ReadAsByteArrayAsync();
        Assert.Equal("application/octet-stream", export.Content.Headers.ContentType!.MediaType);

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(browser, HttpMethod.Delete, $"/dictionary/{child}"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(browser, HttpMethod.Put, $"/dictionary/{parent}", Model(parent, "Export", null, ("fr", "Changé"))));
        Guid upload = await library.UploadAsync("export.udt", file);
        using HttpResponseMessage imported = await browser.SendAsync(HttpMethod.Post, "/dictionary/import", new { temporaryFile = new { id = upload }, parent = (object?)null });

        Assert.Equal(HttpStatusCode.Created, imported.StatusCode);
        Assert.Equal(parent.ToString(), imported.Headers.GetValues("Umb-Generated-Resource").Single());
        Assert.Equal([("ar", "تصدير"), ("fr", "Changé")], await TranslationsAsync(browser, parent));
        Assert.Equal([("en", "Child <&>")], await TranslationsAsync(browser, child));
    }

    [Theory]
    [InlineData("words.udt", "no xml")]
    [InlineData("words.udt", "<Other/>")]
    [InlineData("words.udt", "<DictionaryItem/>")]
    [InlineData("words.txt", "<DictionaryItem Name=\"x\"/>")]
    [InlineData("words.udt", "<!DOCTYPE a [<!ENTITY b \"c\">]><DictionaryItem Name=\"&b;\"/>")]
    public async Task A_file_that_is_no_dictionary_is_refused(string fileName, string content)
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        Guid upload = await new MediaLibrary(browser).UploadAsync(fileName, Encoding.UTF8.GetBytes(content));

        Assert.Equal(HttpStatusCode.BadRequest, await StatusAsync(browser, HttpMethod.Post, "/dictionary/import", new { temporaryFile = new { id = upload } }));
    }

    [Fact]
    public async Task Who_writes_one_language_changes_that_language_only()
    {
        using BackofficeBrowser administrator = await site.SignedInAsync();
        Guid id = await CreateAsync(administrator, "Guarded", null, ("ar", "محروس"), ("fr", "Gardé"));
        using BackofficeBrowser browser = await TranslatorAsync("fr");

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(browser, HttpMethod.Put, $"/dictionary/{id}", Model(id, "Guarded", null, ("ar", "changed"), ("fr", "Surveillé"))));
        Assert.Equal([("ar", "محروس"), ("fr", "Surveillé")], await TranslationsAsync(administrator, id));

        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(browser, HttpMethod.Put, $"/dictionary/{id}", Model(id, "Renamed", null)));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(browser, HttpMethod.Delete, $"/dictionary/{id}"));
        Guid upload = await new MediaLibrary(browser).UploadAsync(
            "words.udt", Encoding.UTF8.GetBytes("<DictionaryItem Name=\"Guarded\"><Value LanguageCultureAlias=\"en\">x</Value></DictionaryItem>"));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(browser, HttpMethod.Post, "/dictionary/import", new { temporaryFile = new { id = upload } }));
        Assert.Equal([("ar", "محروس"), ("fr", "Surveillé")], await TranslationsAsync(administrator, id));
    }

    private static object Model(Guid id, string name, Guid? parent, params (string IsoCode, string Translation)[] translations) => new
    {
        id,
        parent = parent is { } key ? new { id = key } : null,
        name,
        translations = translations.Select(x => new { isoCode = x.IsoCode, translation = x.Translation }),
    };

    private static async Task<Guid> CreateAsync(BackofficeBrowser browser, string name, Guid? parent, params (string IsoCode, string Translation)[] translations)
    {
        Guid id = Guid.NewGuid();
        Assert.Equal(HttpStatusCode.Created, await StatusAsync(browser, HttpMethod.Post, "/dictionary", Model(id, name, parent, translations)));
        return id;
    }

    private static async Task<HttpStatusCode> StatusAsync(BackofficeBrowser browser, HttpMethod method, string path, object? body = null)
    {
        using HttpResponseMessage answer = await browser.SendAsync(method, path, body);
        return answer.StatusCode;
    }

    private static async Task<(string IsoCode, string Translation)[]> TranslationsAsync(BackofficeBrowser browser, Guid id)
    {
        JsonElement item = await browser.GetJsonAsync($"/dictionary/{id}");
        return
        [
            .. item.GetProperty("translations").EnumerateArray()
                .Select(x => (IsoCode: x.GetProperty("isoCode").GetString()!, Translation: x.GetProperty("translation").GetString()!))
                .OrderBy(x => x.IsoCode, StringComparer.Ordinal),
        ];
    }

    private static async Task<string[]> NamesAsync(BackofficeBrowser browser, string path)
    {
        JsonElement list = await browser.GetJsonAsync(path);
        JsonElement items = list.ValueKind == JsonValueKind.Array ? list : list.GetProperty("items");
        return [.. items.EnumerateArray().Select(item => item.GetProperty("name").GetString()!)];
    }

    private async Task<BackofficeBrowser> TranslatorAsync(string isoCode)
    {
        string name = $"translator-{Guid.NewGuid():N}";
        ILanguage language = (await site.Get<ILanguageService>().GetAsync(isoCode))!;
        UserGroup group = new(site.Get<IShortStringHelper>(), 0, name, name, "icon-globe") { Key = Guid.NewGuid() };
        group.AddAllowedSection(Constants.Applications.Translation);
        group.AddAllowedLanguage(language.Id);
        Assert.True((await site.Get<IUserGroupService>().CreateAsync(group, Constants.Security.SuperUserKey)).Success);
        await site.CreateUserAsync($"{name}@example.org", group.Key);
        return await site.SignedInAsync($"{name}@example.org");
    }
}

using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Delivery.Tests.Hosting;

/// <summary>
/// The documents and media of the sample site. Below the home page stand Alpha and Beta, which lead to each other, and Alpha leads to
/// what nobody may read as well: a draft, a protected page and a page that is not there in English.
/// </summary>
public sealed class SampleContent
{
    /// <summary>Stands in every text that must not leave.</summary>
    public const string Hidden = "HIDDEN";

    private static readonly string[] All = ["ar", "fr", "en"];

    private readonly IServiceProvider _services;
    private readonly SampleTypes _types;

    private SampleContent(IServiceProvider services)
    {
        _services = services;
        _types = new SampleTypes(services);
    }

    public Guid Home { get; private set; }

    public Guid Alpha { get; private set; }

    public Guid Beta { get; private set; }

    public Guid Draft { get; private set; }

    public Guid Secret { get; private set; }

    public Guid BelowSecret { get; private set; }

    public Guid FrenchOnly { get; private set; }

    public Guid Record { get; private set; }

    public Guid Folder { get; private set; }

    public Guid Photo { get; private set; }

    private IContentService Contents => _services.GetRequiredService<IContentService>();

    private IMediaService Media => _services.GetRequiredService<IMediaService>();

    public static async Task<SampleContent> CreateAsync(IServiceProvider services)
    {
        SampleContent content = new(services);
        await content._types.CreateAsync();
        content.CreateMedia();
        content.CreateHome();
        await content.AssignDomainsAsync();
        content.CreatePages();
        content.Protect(content.Secret);
        return content;
    }

    /// <summary>Stores a page below another, named in the languages, with values of properties that do not vary.</summary>
    public Guid Save(string name, Guid? parent, string[] cultures, params (string Alias, object Value)[] values) =>
        Save(SampleTypes.Page, name, parent, cultures, values);

    private Guid Save(string type, string name, Guid? parent, string[] cultures, (string Alias, object Value)[] values)
    {
        IContent page = Contents.Create(name, parent is { } key ? Contents.GetById(key)!.Id : Constants.System.Root, type);
        foreach (string culture in cultures)
        {
            page.SetCultureName($"{name} {culture}", culture);
            page.SetValue("title", $"{name} title {culture}", culture);
        }

        foreach ((string alias, object value) in values)
        {
            page.SetValue(alias, value);
        }

        Assert.True(Contents.Save(page).Success);
        return page.Key;
    }

    /// <summary>Publishes a page.</summary>
    public void Publish(Guid key, params string[] cultures)
    {
        PublishResult published = Contents.Publish(Contents.GetById(key)!, cultures.Length == 0 ? All : cultures);
        Assert.True(published.Success, published.Result.ToString());
    }

    /// <summary>Stores and publishes a page.</summary>
    public Guid Create(string name, Guid? parent, params (string Alias, object Value)[] values)
    {
        Guid key = Save(name, parent, All, values);
        Publish(key);
        return key;
    }

    /// <summary>Stores and publishes a book, or one of which nothing is known but its title.</summary>
    public Guid CreateBook(string name, Guid parent, string? author, string? pages, string? issued)
    {
        (string Alias, object? Value)[] values = [("author", author), ("pages", pages), ("issued", issued)];
        Guid key = Save(SampleTypes.Book, name, parent, All, [.. values.Where(value => value.Value is not null).Select(value => (value.Alias, value.Value!))]);
        Publish(key);
        return key;
    }

    /// <summary>Changes a page and does not publish it.</summary>
    public void Change(Guid key, Action<IContent> change)
    {
        IContent page = Contents.GetById(key)!;
        change(page);
        Assert.True(Contents.Save(page).Success);
    }

    /// <summary>Deletes a page and what is below it.</summary>
    public void Delete(Guid key) => Assert.True(Contents.Delete(Contents.GetById(key)!).Success);

    /// <summary>Puts pages in an order.</summary>
    public void Sort(params Guid[] keys) => Assert.True(Contents.Sort(keys.Select(key => Contents.GetById(key)!)).Success);

    public void Unpublish(Guid key, string culture = "*") => Assert.True(Contents.Unpublish(Contents.GetById(key)!, culture).Success);

    /// <summary>Keeps a page for members.</summary>
    public void Protect(Guid key)
    {
        IContent page = Contents.GetById(key)!;
        IContent home = Contents.GetById(Home)!;
        PublicAccessEntry entry = new(page, home, home, [new PublicAccessRule { RuleType = "MemberRole", RuleValue = "Staff" }]);
        Assert.True(_services.GetRequiredService<IPublicAccessService>().Save(entry).Success);
    }

    public void Unprotect(Guid key)
    {
        IPublicAccessService access = _services.GetRequiredService<IPublicAccessService>();
        Assert.True(access.Delete(access.GetEntryForContent(Contents.GetById(key)!)!).Success);
    }

    public static string Reference(Guid document) => new GuidUdi(Constants.UdiEntityType.Document, document).ToString();

    public static string Picture(Guid medium) => JsonSerializer.Serialize(new[] { new { key = Guid.NewGuid(), mediaKey = medium } });

    /// <summary>Rich text as it is stored.</summary>
    public static string Text(string markup) => JsonSerializer.Serialize(new { markup, blocks = (object?)null });

    /// <summary>Links as they are stored, to documents with a query and a fragment, and to an address.</summary>
    public static string Links(params Guid[] documents) => JsonSerializer.Serialize(
        documents.Select(document => new { name = "Link", udi = (string?)Reference(document), url = (string?)null, queryString = "?case=1#fees" })
            .Append(new { name = "Elsewhere", udi = (string?)null, url = (string?)"https://example.org/a", queryString = "?b=c" }));

    /// <summary>Blocks as they are stored, one for each document that they lead to.</summary>
    public string Blocks(params Guid[] targets)
    {
        var blocks = targets.Select(target => new { key = Guid.NewGuid(), target }).ToArray();
        return JsonSerializer.Serialize(new
        {
            contentData = blocks.Select(block => new
            {
                contentTypeKey = _types.BlockKey,
                key = block.key,
                values = new[] { new { alias = "heading", value = "A block" }, new { alias = "target", value = Reference(block.target) } },
            }),
            settingsData = Array.Empty<object>(),
            expose = blocks.Select(block => new { contentKey = block.key, culture = (string?)null, segment = (string?)null }),
            layout = new Dictionary<string, object> { [Constants.PropertyEditors.Aliases.BlockList] = blocks.Select(block => new { contentKey = block.key }) },
        });
    }

    private void CreateMedia()
    {
        IMedia folder = Media.CreateMedia("Photographs", Constants.System.Root, Constants.Conventions.MediaTypes.Folder);
        Assert.True(Media.Save(folder).Success);
        IMedia photo = Media.CreateMedia("Harbour", folder.Id, Constants.Conventions.MediaTypes.Image);
        photo.SetValue(Constants.Conventions.Media.File, """{"src":"/media/harbour.jpg","focalPoint":{"left":0.25,"top":0.75}}""");
        photo.SetValue(Constants.Conventions.Media.Extension, "jpg");
        photo.SetValue(Constants.Conventions.Media.Width, 1200);
        photo.SetValue(Constants.Conventions.Media.Height, 800);
        photo.SetValue(Constants.Conventions.Media.Bytes, 4096L);
        Assert.True(Media.Save(photo).Success);
        Folder = folder.Key;
        Photo = photo.Key;
    }

    private void CreateHome()
    {
        Home = Create("Home", parent: null);
        IContent record = Contents.Create("Passport", Constants.System.Root, SampleTypes.Record);
        record.SetValue("code", "moroccan-passport");
        Assert.True(Contents.Save(record).Success);
        Assert.True(Contents.Publish(record, ["*"]).Success);
        Record = record.Key;
    }

    private async Task AssignDomainsAsync()
    {
        DomainsUpdateModel domains = new()
        {
            DefaultIsoCode = null,
            Domains = All.Select(culture => new DomainModel { DomainName = $"/{culture}", IsoCode = culture }),
        };
        Assert.True((await _services.GetRequiredService<IDomainService>().UpdateDomainsAsync(Home, domains)).Success);
    }

    private void CreatePages()
    {
        Secret = Create($"{Hidden} secret", Home);
        BelowSecret = Create($"{Hidden} below secret", Secret);
        Draft = Save($"{Hidden} draft", Home, All);
        FrenchOnly = Save("Gamma", Home, All);
        Publish(FrenchOnly, "fr");
        Beta = Create("Beta", Home, ("photo", Picture(Photo)));
        Guid[] everything = [Beta, Draft, Secret, BelowSecret, FrenchOnly, Record];
        Alpha = Save(
            "Alpha",
            Home,
            All,
            ("photo", Picture(Photo)),
            ("related", Reference(Beta)),
            ("others", string.Join(',', everything.Select(Reference))),
            ("links", Links(everything)),
            ("blocks", Blocks(everything)));
        Change(Alpha, page =>
        {
            string links = string.Concat(everything.Select(key => $"""<a type="document" href="/{"{"}localLink:{key}{"}"}?a=b#c">x</a>"""));
            page.SetValue("body", Text($"<p>{links}</p>"), "fr");
        });
        Publish(Alpha);
        Change(Beta, page => page.SetValue("related", Reference(Alpha)));
        Change(Beta, page => page.SetValue("others", string.Join(',', new[] { Alpha, Secret, Draft }.Select(Reference))));
        Publish(Beta);
    }
}

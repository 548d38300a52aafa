using System.Text.Json;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Strings;

namespace ConsulateSite.Cms.Tests.Engine;

/// <summary>A booted engine in Arabic and French, with a type of pages that refer to media, to other pages, and carry tags.</summary>
public sealed class ContentSite : IAsyncLifetime
{
    public static readonly string[] Cultures = ["ar", "fr"];

    public EngineFixture Engine { get; } = new();

    public IContentService Contents => Engine.Get<IContentService>();

    public IMediaService Media => Engine.Get<IMediaService>();

    public async Task InitializeAsync()
    {
        await Engine.WithLanguages(Cultures).StartAsync();
        ContentType type = new(Engine.Get<IShortStringHelper>(), Constants.System.Root)
        {
            Alias = "page",
            Name = "Page",
            AllowedAsRoot = true,
            Variations = ContentVariation.Culture,
        };
        await AddPropertyAsync(type, "title", Constants.DataTypes.Guids.TextstringGuid, ContentVariation.Culture);
        await AddPropertyAsync(type, "photo", Constants.DataTypes.Guids.MediaPicker3Guid, ContentVariation.Nothing);
        await AddPropertyAsync(type, "related", Constants.DataTypes.Guids.ContentPickerGuid, ContentVariation.Nothing);
        await AddPropertyAsync(type, "tags", Constants.DataTypes.Guids.TagsGuid, ContentVariation.Culture);
        Attempt<ContentTypeOperationStatus> created =
            await Engine.Get<IContentTypeService>().CreateAsync(type, Constants.Security.SuperUserKey);
        Assert.True(created.Success, created.Result.ToString());
    }

    public Task DisposeAsync() => Engine.DisposeAsync();

    /// <summary>A page that is not stored yet, named in both languages.</summary>
    public IContent NewPage(string name, int parentId = Constants.System.Root)
    {
        IContent page = Contents.Create(name, parentId, "page");
        foreach (string culture in Cultures)
        {
            page.SetCultureName($"{name} {culture}", culture);
            page.SetValue("title", name, culture);
        }

        return page;
    }

    /// <summary>Stores a page and publishes it in both languages.</summary>
    public IContent Publish(IContent page)
    {
        Assert.True(Contents.Save(page).Success);
        PublishResult published = Contents.Publish(page, Cultures);
        Assert.True(published.Success, published.Result.ToString());
        return Contents.GetById(page.Key)!;
    }

    public IMedia NewFile()
    {
        IMedia file = Media.CreateMedia("Form", Constants.System.Root, "File");
        Assert.True(Media.Save(file).Success);
        return file;
    }

    public static string Photo(IMedia media) => JsonSerializer.Serialize(new[] { new { key = Guid.NewGuid(), mediaKey = media.Key } });

    public static string Link(IContent page) => new GuidUdi(Constants.UdiEntityType.Document, page.Key).ToString();

    private async Task AddPropertyAsync(ContentType type, string alias, Guid dataType, ContentVariation variations)
    {
        IDataType found = (await Engine.Get<IDataTypeService>().GetAsync(dataType))!;
        type.AddPropertyType(
            new PropertyType(Engine.Get<IShortStringHelper>(), found, alias) { Name = alias, Variations = variations }, "content", "Content");
    }
}

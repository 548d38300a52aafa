using ConsulateSite.Cms.Tests.Engine;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.Models.ContentTypeEditing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.ContentTypeEditing;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Cms.Tests.Scenarios;

/// <summary>A booted engine with three languages and one document type, ready for an editor's day.</summary>
public sealed class SiteFixture : IAsyncLifetime
{
    public static readonly Guid Administrator = Constants.Security.SuperUserKey;
    public static readonly Guid PageType = new("7d1b1a52-0000-4000-8000-000000000010");
    private static readonly Guid Tab = new("7d1b1a52-0000-4000-8000-000000000090");
    private static readonly Guid Textstring = Constants.DataTypes.Guids.TextstringGuid;

    public EngineFixture Engine { get; } = new();

    public IContentService Contents => Engine.Get<IContentService>();

    public IContentEditingService Editing => Engine.Get<IContentEditingService>();

    public IContentPublishingService Publishing => Engine.Get<IContentPublishingService>();

    public async Task InitializeAsync()
    {
        Engine.Settings["Umbraco:CMS:InstallDefaultData:Languages:InstallData"] = "Values";
        Engine.Settings["Umbraco:CMS:InstallDefaultData:Languages:Values:0"] = "ar";
        await Engine.StartAsync();
        await AddLanguageAsync("fr", "Français", fallback: "ar");
        await AddLanguageAsync("en", "English", fallback: "fr");
        await AddPageTypeAsync();
    }

    public Task DisposeAsync() => Engine.DisposeAsync();

    /// <summary>Creates a page with a name and a title in each of the cultures.</summary>
    public async Task<Guid> CreateAsync(string name, Guid? parent = null, params string[] cultures)
    {
        Guid key = Guid.NewGuid();
        Attempt<ContentCreateResult, ContentEditingOperationStatus> created =
            await Editing.CreateAsync(Draft(key, name, parent, cultures is [] ? ["ar", "fr", "en"] : cultures), Administrator);
        Assert.Equal(ContentEditingOperationStatus.Success, created.Status);
        return key;
    }

    /// <summary>Saves other titles in the cultures, leaving everything else as the name says.</summary>
    public Task<Attempt<ContentUpdateResult, ContentEditingOperationStatus>> UpdateAsync(
        Guid key, string name, string? audience = null, params (string Culture, string Title)[] titles) => Editing.UpdateAsync(
            key,
            new ContentUpdateModel
            {
                Variants = [.. titles.Select(x => new VariantModel { Culture = x.Culture, Name = $"{name} {x.Culture}" })],
                Properties =
                [
                    .. titles.Select(x => new PropertyValueModel { Alias = "title", Culture = x.Culture, Value = x.Title }),
                    .. audience is null ? Array.Empty<PropertyValueModel>() : [new PropertyValueModel { Alias = "audience", Value = audience }],
                ],
            },
            Administrator);

    public async Task PublishAsync(Guid key, params string[] cultures)
    {
        Attempt<ContentPublishingResult, ContentPublishingOperationStatus> published = await Publishing.PublishAsync(key, Schedule(cultures), Administrator);
        Assert.Equal(ContentPublishingOperationStatus.Success, published.Status);
    }

    public static CulturePublishScheduleModel[] Schedule(params string[] cultures) =>
        [.. cultures.Select(culture => new CulturePublishScheduleModel { Culture = culture })];

    /// <summary>The document as it is stored now.</summary>
    public IContent Read(Guid key) => Contents.GetById(key) ?? throw new InvalidOperationException($"{key} is not stored.");

    public static ContentCreateModel Draft(Guid key, string name, Guid? parent, IReadOnlyList<string> cultures) => new()
    {
        Key = key,
        ParentKey = parent,
        ContentTypeKey = PageType,
        Variants = [.. cultures.Select(culture => new VariantModel { Culture = culture, Name = $"{name} {culture}" })],
        Properties =
        [
            .. cultures.Select(culture => new PropertyValueModel { Alias = "title", Culture = culture, Value = $"{name} title {culture}" }),
            new PropertyValueModel { Alias = "audience", Value = "citizens" },
        ],
    };

    private async Task AddLanguageAsync(string culture, string name, string fallback)
    {
        Attempt<ILanguage, LanguageOperationStatus> created = await Engine.Get<ILanguageService>().CreateAsync(
            new Language(culture, name) { FallbackIsoCode = fallback }, Administrator);
        Assert.Equal(LanguageOperationStatus.Success, created.Status);
    }

    private async Task AddPageTypeAsync()
    {
        ContentTypeCreateModel model = new()
        {
            Key = PageType,
            Alias = "scenarioPage",
            Name = "Page",
            Icon = "icon-document",
            AllowedAsRoot = true,
            VariesByCulture = true,
            Containers = [new ContentTypePropertyContainerModel { Key = Tab, Name = "Content", Type = "Group" }],
            Properties =
            [
                Property(21, "title", variesByCulture: true, mandatory: true),
                Property(22, "summary", variesByCulture: true, mandatory: false),
                Property(23, "audience", variesByCulture: false, mandatory: false),
            ],
            Cleanup = new ContentTypeCleanup(),
        };
        Attempt<IContentType?, ContentTypeOperationStatus> created = await Engine.Get<IContentTypeEditingService>().CreateAsync(model, Administrator);
        Assert.Equal(ContentTypeOperationStatus.Success, created.Status);

        // Only a type that exists can be allowed below itself.
        IContentType type = created.Result!;
        type.AllowedContentTypes = [new ContentTypeSort(type.Key, 0, type.Alias)];
        Attempt<ContentTypeOperationStatus> updated = await Engine.Get<IContentTypeService>().UpdateAsync(type, Administrator);
        Assert.True(updated.Success, updated.Result.ToString());
    }

    private static ContentTypePropertyTypeModel Property(int number, string alias, bool variesByCulture, bool mandatory) => new()
    {
        Key = new Guid($"7d1b1a52-0000-4000-8000-0000000000{number}"),
        Alias = alias,
        Name = alias,
        DataTypeKey = Textstring,
        VariesByCulture = variesByCulture,
        ContainerKey = Tab,
        SortOrder = number,
        Validation = new PropertyTypeValidation { Mandatory = mandatory },
        Appearance = new PropertyTypeAppearance(),
    };
}

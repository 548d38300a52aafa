using System.Text.Json.Nodes;
using ConsulateSite.Cms.Tests.Serialization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.ContentEditing.Validation;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Cms.Tests.PropertyEditors.Blocks;

/// <summary>Blocks through Umbraco's own services and the product's own storage.</summary>
public sealed class BlocksInDocumentsTests(BlockSite site) : IClassFixture<BlockSite>
{
    private static readonly Guid User = Constants.Security.SuperUserKey;
    private static readonly Guid Block = Guid.NewGuid();

    private IContentEditingService Editing => site.Engine.Get<IContentEditingService>();

    [Fact]
    public async Task Publishing_one_language_of_a_document_leaves_the_blocks_of_the_other_as_they_are_published()
    {
        IContent page = await Create(Blocks("خطوة", "étape"));
        await Publish(page.Key, "ar", "fr");
        await Update(page.Key, Blocks("خطوة جديدة", "nouvelle étape"));
        await Publish(page.Key, "fr");

        object? published = (await Editing.GetAsync(page.Key))!.GetValue("steps", published: true);
        Assert.Equal("nouvelle étape", BlockSchema.ValueOf(published, Block, "title", "fr"));
        Assert.Equal("خطوة", BlockSchema.ValueOf(published, Block, "title", "ar"));
        Assert.Equal("خطوة جديدة", BlockSchema.ValueOf((await Editing.GetAsync(page.Key))!.GetValue("steps"), Block, "title", "ar"));
    }

    [Fact]
    public async Task A_document_whose_languages_are_all_published_has_no_pending_changes_however_its_blocks_are_written()
    {
        IContent page = await Create(Blocks("خطوة", "étape"));
        JsonObject written = Blocks("خطوة", "étape");
        JsonObject turned = new(written.Reverse().Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));
        page.SetValue("steps", turned.ToJsonString());
        site.Engine.Get<IContentService>().Save(page);

        await Publish(page.Key, "ar", "fr");
        AssertPublished((await Editing.GetAsync(page.Key))!);

        await Update(page.Key, Blocks("خطوة", "étape"));
        AssertPublished((await Editing.GetAsync(page.Key))!);

        await Update(page.Key, Blocks("خطوة", "autre étape"));
        Assert.True((await Editing.GetAsync(page.Key))!.Edited);
    }

    [Fact]
    public async Task A_mandatory_property_of_a_block_keeps_the_language_that_lacks_it_from_being_published_and_no_other()
    {
        IContent page = await Create(Blocks("خطوة", null));

        Attempt<ContentValidationResult, ContentEditingOperationStatus> validation = await Editing.ValidateUpdateAsync(
            page.Key, new ValidateContentUpdateModel { Properties = Properties(Blocks("خطوة", null)), Variants = Variants, Cultures = new HashSet<string> { "ar", "fr" } }, User);

        PropertyValidationError error = Assert.Single(validation.Result.ValidationErrors);
        Assert.Equal("steps", error.Alias);
        Assert.Equal("contentData[0].values[?(@.alias == 'title' && @.culture == 'fr' && @.segment == null)].value", error.JsonPath.TrimStart('.'));
        Assert.Equal(ContentPublishingOperationStatus.ContentInvalid, (await TryPublish(page.Key, "fr")).Status);
        Assert.True((await TryPublish(page.Key, "ar")).Success);
    }

    [Fact]
    public async Task What_blocks_refer_to_is_tracked()
    {
        IContent target = await Create(null);
        JsonObject blocks = Blocks("خطوة", "étape");
        blocks["contentData"]![0]!["values"]!.AsArray().Add(new JsonObject { ["alias"] = "link", ["value"] = target.Key });

        IContent page = await Create(blocks);

        Assert.Contains(site.Engine.Get<IRelationService>().GetByParentId(page.Id) ?? [], relation => relation.ChildId == target.Id);
    }

    [Fact]
    public async Task A_copied_document_has_the_same_blocks_under_other_keys()
    {
        IContent page = await Create(Blocks("خطوة", "étape"));

        IContent copy = (await Editing.CopyAsync(page.Key, null, relateToOriginal: false, includeDescendants: false, User)).Result!;

        BlockListValue value = BlockSchema.Read((await Editing.GetAsync(copy.Key))!.GetValue("steps"));
        Assert.NotEqual(Block, Assert.Single(value.ContentData).Key);
        Assert.Equal("étape", BlockSchema.ValueOf(Serializers.Values.Serialize(value), value.ContentData[0].Key, "title", "fr"));
    }

    private static void AssertPublished(IContent page)
    {
        Assert.False(page.Edited);
        Assert.Empty(page.EditedCultures ?? []);
    }

    private static VariantModel[] Variants => [new() { Culture = "ar", Name = "صفحة" }, new() { Culture = "fr", Name = "page" }];

    private static PropertyValueModel[] Properties(JsonObject? blocks) => [new() { Alias = "steps", Value = blocks?.DeepClone() }];

    private JsonObject Blocks(string arabic, string? french) => (JsonObject)JsonNode.Parse(BlockSchema.Stored(
        [new BlockItemData(Block, site.Step.Key, "step")
        {
            Values =
            [
                new BlockPropertyValue { Alias = "title", Culture = "ar", Value = arabic },
                .. french is null ? Array.Empty<BlockPropertyValue>() : [new BlockPropertyValue { Alias = "title", Culture = "fr", Value = french }],
            ],
        }],
        (Block, "ar"), (Block, "fr")))!;

    private async Task<IContent> Create(JsonObject? blocks)
    {
        Attempt<ContentCreateResult, ContentEditingOperationStatus> created = await Editing.CreateAsync(
            new ContentCreateModel { ContentTypeKey = site.Page.Key, Variants = Variants, Properties = Properties(blocks) }, User);
        Assert.True(created.Success, created.Status.ToString());
        return created.Result.Content!;
    }

    private async Task Update(Guid key, JsonObject blocks)
    {
        Attempt<ContentUpdateResult, ContentEditingOperationStatus> updated = await Editing.UpdateAsync(
            key, new ContentUpdateModel { Variants = Variants, Properties = Properties(blocks) }, User);
        Assert.True(updated.Success, updated.Status.ToString());
    }

    private async Task Publish(Guid key, params string[] cultures) => Assert.True((await TryPublish(key, cultures)).Success);

    private Task<Attempt<ContentPublishingResult, ContentPublishingOperationStatus>> TryPublish(Guid key, params string[] cultures) =>
        site.Engine.Get<IContentPublishingService>().PublishAsync(key, [.. cultures.Select(culture => new CulturePublishScheduleModel { Culture = culture })], User);
}

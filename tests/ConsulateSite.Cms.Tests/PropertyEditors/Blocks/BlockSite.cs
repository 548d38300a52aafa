using ConsulateSite.Cms.Tests.Engine;
using ConsulateSite.Cms.Tests.Types;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;
using Aliases = Umbraco.Cms.Core.Constants.PropertyEditors.Aliases;

namespace ConsulateSite.Cms.Tests.PropertyEditors.Blocks;

/// <summary>A started CMS in two languages with a page type that holds a list of blocks, one for both languages.</summary>
public sealed class BlockSite : IAsyncLifetime
{
    public EngineFixture Engine { get; } = new();

    /// <summary>The element type: a mandatory title that varies, and a link that does not.</summary>
    public ContentType Step { get; private set; } = null!;

    public ContentType Page { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Engine.Settings["Umbraco:CMS:Content:AllowEditInvariantFromNonDefault"] = "true";
        await Engine.WithLanguages("ar", "fr").StartAsync();
        Schema schema = new(Engine);
        DataType text = await Saved(schema.NewDataType("Text", Aliases.TextBox));
        DataType picker = await Saved(schema.NewDataType("Picker", Aliases.ContentPicker));
        DataType blocks = await Saved(schema.NewDataType("Blocks", Aliases.BlockList));

        PropertyType title = schema.NewProperty("title", text, ContentVariation.Culture);
        title.Mandatory = true;
        Step = schema.NewType("step", ContentVariation.Culture);
        Step.IsElement = true;
        Step.AddPropertyType(title, "content", "Content");
        Step.AddPropertyType(schema.NewProperty("link", picker), "content", "Content");
        await Saved(Step);

        Page = schema.NewType("page", ContentVariation.Culture);
        Page.AllowedAsRoot = true;
        Page.AddPropertyType(schema.NewProperty("steps", blocks), "content", "Content");
        await Saved(Page);
    }

    public Task DisposeAsync() => Engine.DisposeAsync();

    private async Task Saved(ContentType type) =>
        Assert.True((await Engine.Get<IContentTypeService>().CreateAsync(type, Constants.Security.SuperUserKey)).Success);

    private async Task<DataType> Saved(DataType type)
    {
        type.DatabaseType = ValueTypes.ToStorageType(type.Editor!.GetValueEditor().ValueType);
        Assert.True((await Engine.Get<IDataTypeService>().CreateAsync(type, Constants.Security.SuperUserKey)).Success);
        return type;
    }
}

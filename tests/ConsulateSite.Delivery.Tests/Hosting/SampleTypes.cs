using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Strings;

namespace ConsulateSite.Delivery.Tests.Hosting;

/// <summary>The types of the sample site: pages that show every kind of value that leads somewhere, and a block.</summary>
internal sealed class SampleTypes(IServiceProvider services)
{
    public const string Page = "page";
    public const string Record = "record";
    public const string Book = "book";
    public const string Block = "teaser";

    private static readonly Guid User = Constants.Security.SuperUserKey;

    private readonly IShortStringHelper _strings = services.GetRequiredService<IShortStringHelper>();
    private readonly IDataTypeService _dataTypes = services.GetRequiredService<IDataTypeService>();

    /// <summary>The key of the block's type.</summary>
    public Guid BlockKey { get; private set; }

    public async Task CreateAsync()
    {
        ContentType block = Type(Block, ContentVariation.Nothing, isElement: true);
        await AddAsync(block, "heading", Constants.DataTypes.Guids.TextstringGuid, ContentVariation.Nothing);
        await AddAsync(block, "target", Constants.DataTypes.Guids.ContentPickerGuid, ContentVariation.Nothing);
        await StoreAsync(block);
        BlockKey = block.Key;

        Guid pickers = await DataTypeAsync("Pages", Constants.PropertyEditors.Aliases.MultiNodeTreePicker, new Dictionary<string, object>());
        Guid blocks = await DataTypeAsync("Blocks", Constants.PropertyEditors.Aliases.BlockList, new Dictionary<string, object>
        {
            ["blocks"] = new[] { new Dictionary<string, object> { ["contentElementTypeKey"] = BlockKey } },
        });
        ContentType page = Type(Page, ContentVariation.Culture, isElement: false);
        await AddAsync(page, "title", Constants.DataTypes.Guids.TextstringGuid, ContentVariation.Culture);
        await AddAsync(page, "body", Constants.DataTypes.Guids.RichtextEditorGuid, ContentVariation.Culture);
        await AddAsync(page, "photo", Constants.DataTypes.Guids.MediaPicker3Guid, ContentVariation.Nothing);
        await AddAsync(page, "related", Constants.DataTypes.Guids.ContentPickerGuid, ContentVariation.Nothing);
        await AddAsync(page, "others", pickers, ContentVariation.Nothing);
        await AddAsync(page, "links", Constants.DataTypes.Guids.RelatedLinksGuid, ContentVariation.Nothing);
        await AddAsync(page, "blocks", blocks, ContentVariation.Nothing);
        await StoreAsync(page);
        page.AllowedContentTypes = [new ContentTypeSort(page.Key, 0, page.Alias)];
        Assert.True((await services.GetRequiredService<IContentTypeService>().UpdateAsync(page, User)).Success);

        ContentType record = Type(Record, ContentVariation.Nothing, isElement: false);
        await AddAsync(record, "code", Constants.DataTypes.Guids.TextstringGuid, ContentVariation.Nothing);
        await StoreAsync(record);

        ContentType book = Type(Book, ContentVariation.Culture, isElement: false);
        await AddAsync(book, "title", Constants.DataTypes.Guids.TextstringGuid, ContentVariation.Culture);
        await AddAsync(book, "author", Constants.DataTypes.Guids.TextstringGuid, ContentVariation.Nothing);
        await AddAsync(book, "pages", Constants.DataTypes.Guids.TextstringGuid, ContentVariation.Nothing);
        await AddAsync(book, "issued", Constants.DataTypes.Guids.TextstringGuid, ContentVariation.Nothing);
        await StoreAsync(book);
    }

    private ContentType Type(string alias, ContentVariation variations, bool isElement) => new(_strings, Constants.System.Root)
    {
        Alias = alias,
        Name = alias,
        AllowedAsRoot = !isElement,
        IsElement = isElement,
        Variations = variations,
    };

    private async Task AddAsync(ContentType type, string alias, Guid dataType, ContentVariation variations)
    {
        IDataType found = await _dataTypes.GetAsync(dataType) ?? throw new InvalidOperationException($"There is no data type {dataType}.");
        type.AddPropertyType(new PropertyType(_strings, found, alias) { Name = alias, Variations = variations }, "content", "Content");
    }

    private async Task StoreAsync(ContentType type)
    {
        Attempt<ContentTypeOperationStatus> created = await services.GetRequiredService<IContentTypeService>().CreateAsync(type, User);
        Assert.True(created.Success, created.Result.ToString());
    }

    private async Task<Guid> DataTypeAsync(string name, string editorAlias, IDictionary<string, object> configuration)
    {
        Assert.True(services.GetRequiredService<PropertyEditorCollection>().TryGet(editorAlias, out IDataEditor? editor));
        DataType dataType = new(editor, services.GetRequiredService<IConfigurationEditorJsonSerializer>())
        {
            Name = name,
            DatabaseType = ValueStorageType.Ntext,
            ConfigurationData = configuration,
        };
        Attempt<IDataType, DataTypeOperationStatus> created = await _dataTypes.CreateAsync(dataType, User);
        Assert.True(created.Success, created.Status.ToString());
        return created.Result.Key;
    }
}

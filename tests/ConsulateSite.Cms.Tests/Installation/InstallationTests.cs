using ConsulateSite.Cms.Storage.Scoping;
using ConsulateSite.Cms.Tests.Engine;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.Tests.Installation;

public sealed class InstallationTests : IAsyncLifetime
{
    private readonly EngineFixture _engine = new();

    private IDataTypeRepository DataTypes => _engine.Get<IDataTypeRepository>();

    private IMediaTypeRepository MediaTypes => _engine.Get<IMediaTypeRepository>();

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => _engine.DisposeAsync();

    [Fact]
    public async Task The_root_and_the_bins_are_where_Umbraco_looks_for_them()
    {
        await _engine.InstallAsync();

        var nodes = _engine.InScope(() => _engine.Get<IDatabase>().Read.Nodes
            .Where(node => node.Id == -1 || node.Id == -20 || node.Id == -21)
            .OrderByDescending(node => node.Id).Select(node => new { node.Id, node.Key, node.Path, node.Level }).ToList());

        Assert.Equal(
            [
                (-1, Constants.System.RootSystemKey, "-1", 0),
                (-20, Constants.System.RecycleBinContentKey, "-1,-20", 0),
                (-21, Constants.System.RecycleBinMediaKey, "-1,-21", 0),
            ],
            nodes.Select(node => (node.Id, node.Key, node.Path, node.Level)));
    }

    [Theory]
    [InlineData(Constants.DataTypes.Textbox, Constants.DataTypes.Guids.Textstring, Constants.PropertyEditors.Aliases.TextBox, ValueStorageType.Nvarchar)]
    [InlineData(Constants.DataTypes.Boolean, Constants.DataTypes.Guids.Checkbox, Constants.PropertyEditors.Aliases.Boolean, ValueStorageType.Integer)]
    [InlineData(Constants.DataTypes.LabelBytes, Constants.DataTypes.Guids.LabelBytes, Constants.PropertyEditors.Aliases.Label, ValueStorageType.Nvarchar)]
    [InlineData(Constants.DataTypes.DefaultMediaListView, Constants.DataTypes.Guids.ListViewMedia, Constants.PropertyEditors.Aliases.ListView, ValueStorageType.Nvarchar)]
    [InlineData(Constants.DataTypes.ImageCropper, Constants.DataTypes.Guids.ImageCropper, Constants.PropertyEditors.Aliases.ImageCropper, ValueStorageType.Ntext)]
    public async Task Data_types_have_the_identifiers_that_code_relies_on(int id, string key, string editor, ValueStorageType storage)
    {
        await _engine.InstallAsync();

        IDataType dataType = _engine.InScope(() => DataTypes.Get(id))!;

        Assert.Equal((Guid.Parse(key), editor, storage, $"-1,{id}"), (dataType.Key, dataType.EditorAlias, dataType.DatabaseType, dataType.Path));
    }

    [Fact]
    public async Task Data_types_are_configured()
    {
        await _engine.InstallAsync();

        IDataType label = _engine.InScope(() => DataTypes.Get(Constants.DataTypes.LabelPixels))!;

        Assert.Equal(ValueTypes.Integer, Assert.IsType<LabelConfiguration>(label.ConfigurationObject).ValueType);
        Assert.Equal("{=value}px", label.ConfigurationData["labelTemplate"]);
    }

    [Fact]
    public async Task Media_types_have_the_aliases_keys_and_properties_that_code_relies_on()
    {
        await _engine.InstallAsync();

        _engine.InScope(() =>
        {
            Dictionary<string, IMediaType> types = MediaTypes.GetMany(Array.Empty<int>()).ToDictionary(type => type.Alias);
            Assert.Equal(
                ["File", "Folder", "Image", "umbracoMediaArticle", "umbracoMediaAudio", "umbracoMediaVectorGraphics", "umbracoMediaVideo"],
                types.Keys.Order(StringComparer.Ordinal));
            Assert.Equal((1032, Constants.MediaTypes.Guids.ImageGuid), (types["Image"].Id, types["Image"].Key));
            Assert.Equal(
                ["umbracoFile", "umbracoWidth", "umbracoHeight", "umbracoBytes", "umbracoExtension"],
                types["Image"].PropertyTypes.Select(property => property.Alias));
            Assert.Equal(["umbracoFile", "umbracoExtension", "umbracoBytes"], types["umbracoMediaVideo"].PropertyTypes.Select(property => property.Alias));
            Assert.True(types["File"].PropertyTypes.Single(property => property.Alias == "umbracoFile").Mandatory);
            Assert.Equal(6.ToGuid(), types["Image"].PropertyTypes.First().Key);
            Assert.Equal(7, types["Folder"].AllowedContentTypes!.Count());
            Assert.Equal(Constants.DataTypes.Guids.ListViewMediaGuid, types["Folder"].ListView);
            Assert.All(types.Values, type => Assert.True(type.AllowedAsRoot));
        });
    }

    [Fact]
    public async Task Relation_types_are_there_under_their_aliases()
    {
        await _engine.InstallAsync();

        var types = _engine.InScope(() => _engine.Get<IDatabase>().Read.RelationTypes.ToDictionary(row => row.Alias));

        Assert.True(types[Constants.Conventions.RelationTypes.RelatedDocumentAlias].IsDependency);
        Assert.Equal(Constants.ObjectTypes.Document, types[Constants.Conventions.RelationTypes.RelateParentDocumentOnDeleteAlias].ChildObjectType);
        Assert.True(types[Constants.Conventions.RelationTypes.RelateDocumentOnCopyAlias].IsBidirectional);
        Assert.Equal(8, types.Count);
    }

    [Fact]
    public async Task A_second_start_changes_nothing_and_brings_nothing_back()
    {
        await _engine.InstallAsync();
        _engine.InScope(() => DataTypes.Delete(DataTypes.Get(Constants.DataTypes.Guids.ApprovedColorGuid)!));
        int dataTypes = _engine.InScope(() => DataTypes.Count(null));

        await _engine.StopAsync();
        await _engine.InstallAsync();

        Assert.Equal(dataTypes, _engine.InScope(() => DataTypes.Count(null)));
        Assert.False(_engine.InScope(() => DataTypes.Exists(Constants.DataTypes.Guids.ApprovedColorGuid)));
        Assert.Equal(7, _engine.InScope(() => MediaTypes.Count(null)));
    }

    [Fact]
    public async Task Items_that_are_created_later_get_identifiers_above_the_reserved_ones()
    {
        await _engine.InstallAsync();

        int id = new Types.Schema(_engine).SavedDataType("Mine").Id;

        Assert.True(id > 1054, $"{id}");
    }

    [Fact]
    public async Task Settings_leave_default_data_out()
    {
        _engine.Settings["Umbraco:CMS:InstallDefaultData:DataTypes:InstallData"] = "Values";
        _engine.Settings["Umbraco:CMS:InstallDefaultData:DataTypes:Values:0"] = Constants.DataTypes.Guids.ListViewMedia;
        _engine.Settings["Umbraco:CMS:InstallDefaultData:MediaTypes:InstallData"] = "ExceptValues";
        _engine.Settings["Umbraco:CMS:InstallDefaultData:MediaTypes:Values:0"] = Constants.MediaTypes.Guids.Video;

        await _engine.InstallAsync();

        Assert.Equal([Constants.DataTypes.DefaultMediaListView], _engine.InScope(() => DataTypes.GetMany(Array.Empty<int>()).Select(type => type.Id)));
        Assert.Equal(["Folder"], _engine.InScope(() => MediaTypes.GetMany(Array.Empty<int>()).Select(type => type.Alias)));
    }

    [Fact]
    public async Task No_language_is_installed_unless_it_is_named()
    {
        await _engine.InstallAsync();

        Assert.Equal(0, _engine.InScope(() => _engine.Get<ILanguageRepository>().Count(null)));
    }

    [Fact]
    public async Task Named_languages_are_installed_and_the_first_is_the_default()
    {
        _engine.Settings["Umbraco:CMS:InstallDefaultData:Languages:InstallData"] = "Values";
        _engine.Settings["Umbraco:CMS:InstallDefaultData:Languages:Values:0"] = "ar";
        _engine.Settings["Umbraco:CMS:InstallDefaultData:Languages:Values:1"] = "fr";

        await _engine.InstallAsync();

        AssertLanguages();
    }

    [Fact]
    public async Task An_instance_that_could_not_start_without_a_language_gets_it_when_it_is_named()
    {
        await _engine.InstallAsync();
        await _engine.StopAsync();
        _engine.Settings["Umbraco:CMS:InstallDefaultData:Languages:InstallData"] = "Values";
        _engine.Settings["Umbraco:CMS:InstallDefaultData:Languages:Values:0"] = "ar";
        _engine.Settings["Umbraco:CMS:InstallDefaultData:Languages:Values:1"] = "fr";

        await _engine.InstallAsync();

        AssertLanguages();
    }

    private void AssertLanguages() => _engine.InScope(() =>
        {
            ILanguageRepository languages = _engine.Get<ILanguageRepository>();
            Assert.Equal(["ar", "fr"], languages.GetMany(Array.Empty<int>()).Select(language => language.IsoCode));
            Assert.Equal("ar", languages.GetDefaultIsoCode());
        });
}

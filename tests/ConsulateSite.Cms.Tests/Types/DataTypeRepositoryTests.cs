using ConsulateSite.Cms.Tests.Engine;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.Tests.Types;

public sealed class DataTypeRepositoryTests : IAsyncLifetime
{
    private readonly EngineFixture _engine = new();
    private readonly Schema _schema;

    public DataTypeRepositoryTests() => _schema = new Schema(_engine);

    private IDataTypeRepository DataTypes => _engine.Get<IDataTypeRepository>();

    public Task InitializeAsync() => _engine.InstallAsync();

    public Task DisposeAsync() => _engine.DisposeAsync();

    [Fact]
    public async Task Every_member_is_read_back_by_another_process()
    {
        DataType saved = _schema.NewDataType("Amount");
        saved.ConfigurationData = new Dictionary<string, object> { ["umbracoDataValueType"] = "DECIMAL" };
        saved.CreatorId = 5;
        _engine.InScope(() => DataTypes.Save(saved));

        await _engine.StopAsync();
        IDataType read = _engine.InScope(() => DataTypes.Get(saved.Key))!;

        Assert.Equal((saved.Id, saved.Key, "Amount", saved.EditorAlias, "Umb.PropertyEditorUi.Label"), (read.Id, read.Key, read.Name, read.EditorAlias, read.EditorUiAlias));
        Assert.Equal((ValueStorageType.Nvarchar, 5, -1, $"-1,{saved.Id}", 1), (read.DatabaseType, read.CreatorId, read.ParentId, read.Path, read.Level));
        Assert.Equal((saved.SortOrder, saved.CreateDate, saved.UpdateDate), (read.SortOrder, read.CreateDate, read.UpdateDate));
        Assert.Equal("DECIMAL", Assert.IsType<LabelConfiguration>(read.ConfigurationObject).ValueType);
        Assert.False(((DataType)read).IsDirty());
    }

    [Fact]
    public void A_changed_data_type_is_stored_and_clean()
    {
        DataType dataType = _schema.SavedDataType("Amount");
        dataType.Name = "Money";
        dataType.DatabaseType = ValueStorageType.Decimal;

        _engine.InScope(() => DataTypes.Save(dataType));

        IDataType read = _engine.InScope(() => DataTypes.Get(dataType.Id))!;
        Assert.Equal(("Money", ValueStorageType.Decimal), (read.Name, read.DatabaseType));
        Assert.False(dataType.IsDirty());
        Assert.True(dataType.WasPropertyDirty(nameof(IDataType.Name)));
    }

    [Fact]
    public void Queries_know_the_members_of_a_data_type()
    {
        DataType dataType = _schema.SavedDataType("Amount");
        _schema.SavedDataType("Other");

        Assert.Equal(["Amount"], Names(query => query.Where(x => x.Name == "Amount")));
        Assert.Equal(["Amount"], Names(query => query.Where(x => x.Key == dataType.Key)));
        Assert.Equal(["Amount"], Names(query => query.WhereIn(x => x.Id, new[] { dataType.Id })));
        Assert.Contains("Amount", Names(query => query.Where(x => x.EditorAlias == Constants.PropertyEditors.Aliases.Label)));
        Assert.Contains("Other", Names(query => query.Where(x => x.ParentId == -1)));
        Assert.Empty(Names(query => query.Where(x => x.EditorUiAlias == "None")));
    }

    [Fact]
    public void Two_data_types_never_share_a_name()
    {
        _schema.SavedDataType("Amount");

        Assert.Equal("Amount (1)", _schema.SavedDataType("Amount").Name);
        Assert.Equal("amount (2)", _schema.SavedDataType("amount").Name);
    }

    [Fact]
    public void A_data_type_whose_editor_is_gone_is_still_read()
    {
        DataType dataType = _schema.NewDataType("Orphan");
        dataType.Editor = new MissingPropertyEditor("Gone.Editor", _engine.Get<IDataValueEditorFactory>());
        _engine.InScope(() => DataTypes.Save(dataType));

        Assert.Equal("Gone.Editor", _engine.InScope(() => DataTypes.Get(dataType.Id))!.EditorAlias);
    }

    [Fact]
    public void Usages_name_the_types_and_their_properties()
    {
        DataType dataType = _schema.SavedDataType("Amount");
        ContentType type = _schema.NewType("fee");
        type.AddPropertyType(_schema.NewProperty("amount", dataType), "facts", "Facts");
        type.AddPropertyType(_schema.NewProperty("total", dataType), "facts", "Facts");
        type.ListView = dataType.Key;
        _schema.Saved(type);

        (Udi udi, IEnumerable<string> aliases) = Assert.Single(_engine.InScope(() => DataTypes.FindUsages(dataType.Id)));
        Assert.Equal(new GuidUdi(Constants.UdiEntityType.DocumentType, type.Key), udi);
        Assert.Equal(["amount", "total"], aliases);
        Assert.Equal(udi, Assert.Single(_engine.InScope(() => DataTypes.FindListViewUsages(dataType.Id))).Key);
        Assert.Empty(_engine.InScope(() => DataTypes.FindUsages(_schema.SavedDataType("Unused").Id)));
    }

    [Fact]
    public void A_data_type_in_use_is_not_deleted()
    {
        DataType dataType = _schema.SavedDataType("Amount");
        ContentType type = _schema.NewType("fee");
        type.AddPropertyType(_schema.NewProperty("amount", dataType));
        _schema.Saved(type);

        Assert.Throws<InvalidOperationException>(() => _engine.InScope(() => DataTypes.Delete(dataType)));
        Assert.True(_engine.InScope(() => DataTypes.Exists(dataType.Id)));
    }

    [Fact]
    public void A_deleted_data_type_is_gone()
    {
        DataType dataType = _schema.SavedDataType("Amount");

        _engine.InScope(() => DataTypes.Delete(dataType));

        Assert.NotNull(dataType.DeleteDate);
        Assert.Null(_engine.InScope(() => DataTypes.Get(dataType.Id)));
        Assert.False(_engine.InScope(() => DataTypes.Exists(dataType.Key)));
    }

    [Fact]
    public void A_data_type_moves_into_a_folder_and_back()
    {
        DataType dataType = _schema.SavedDataType("Amount");
        EntityContainer folder = new(Constants.ObjectTypes.DataType) { Name = "Money" };
        _engine.InScope(() => _engine.Get<IDataTypeContainerRepository>().Save(folder));

        MoveEventInfo<IDataType> move = Assert.Single(_engine.InScope(() => DataTypes.Move(dataType, folder)));

        Assert.Equal(($"-1,{dataType.Id}", folder.Key), (move.OriginalPath, move.NewParentKey));
        IDataType read = _engine.InScope(() => DataTypes.Get(dataType.Id))!;
        Assert.Equal((folder.Id, $"-1,{folder.Id},{dataType.Id}", 2), (read.ParentId, read.Path, read.Level));
        _engine.InScope(() => DataTypes.Move(dataType, null));
        Assert.Equal($"-1,{dataType.Id}", _engine.InScope(() => DataTypes.Get(dataType.Id))!.Path);
    }

    [Fact]
    public void A_scope_that_is_rolled_back_leaves_no_trace_in_memory()
    {
        int before = _engine.InScope(() => DataTypes.Count(null));
        using (_engine.Scope(complete: false))
        {
            DataTypes.Save(_schema.NewDataType("Amount"));
            Assert.Equal(before + 1, DataTypes.Count(null));
        }

        Assert.Equal(before, _engine.InScope(() => DataTypes.Count(null)));
    }

    private string[] Names(Func<IQuery<IDataType>, IQuery<IDataType>> where) => _engine.InScope(() =>
        DataTypes.Get(where(_engine.Get<ICoreScopeProvider>().CreateQuery<IDataType>())).Select(x => x.Name!).ToArray());
}

using ConsulateSite.Cms.Storage.Caching;
using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace ConsulateSite.Cms.Storage.Types;

/// <summary>Data types: property editors with their configuration.</summary>
internal sealed class DataTypeRepository(
    IDatabase database,
    CommitClock clock,
    TimeProvider time,
    Lazy<PropertyEditorCollection> editors,
    IConfigurationEditorJsonSerializer serializer,
    IDataValueEditorFactory valueEditors,
    Lazy<DataTypeUsages> usages)
    : SnapshotRepository<IDataType>(database, clock, time), IDataTypeRepository
{
    public IEnumerable<MoveEventInfo<IDataType>> Move(IDataType toMove, EntityContainer? container) =>
        TypeMove.To(toMove, container, () => [], Save);

    public IReadOnlyDictionary<Udi, IEnumerable<string>> FindUsages(int id) => usages.Value.InProperties(id);

    public IReadOnlyDictionary<Udi, IEnumerable<string>> FindListViewUsages(int id) =>
        Shared.Find(id) is { } dataType ? usages.Value.AsListView(dataType) : new Dictionary<Udi, IEnumerable<string>>();

    protected override string NameOf(IDataType entity) => entity.Name ?? string.Empty;

    protected override IReadOnlyList<IDataType> Load(CmsDbContext read) =>
        [.. read.DataTypes.Include(row => row.Node).OrderBy(row => row.Node.SortOrder).ThenBy(row => row.NodeId).AsEnumerable().Select(ToEntity)];

    protected override void Insert(CmsDbContext write, IDataType entity)
    {
        entity.Name = UniqueName(entity);
        TypeNodes.Insert(write, entity, Constants.ObjectTypes.DataType);
        write.DataTypes.Add(ToRow(entity));
        write.SaveChanges();
    }

    protected override void Update(CmsDbContext write, IDataType entity)
    {
        entity.Name = UniqueName(entity);
        TypeNodes.Update(write, entity);
        write.DataTypes.Update(ToRow(entity));
        write.SaveChanges();
    }

    protected override void Remove(CmsDbContext write, IDataType entity)
    {
        if (usages.Value.InProperties(entity.Id) is { Count: > 0 } used)
        {
            throw new InvalidOperationException(
                $"Data type '{entity.Name}' is used by {string.Join(", ", used.Keys)}; delete those properties first.");
        }

        TypeNodes.Delete(write, entity.Id);
    }

    private DataType ToEntity(DataTypeRow row)
    {
        // A data type outlives the package that brought its editor.
        IDataEditor editor = editors.Value.TryGet(row.EditorAlias, out IDataEditor? known)
            ? known
            : new MissingPropertyEditor(row.EditorAlias, valueEditors);
        DataType dataType = new(editor, serializer)
        {
            EditorUiAlias = row.EditorUiAlias,
            DatabaseType = Enum.Parse<ValueStorageType>(row.DatabaseType),
        };
        dataType.SetConfigurationData(editor.GetConfigurationEditor().FromDatabase(row.Configuration, serializer));
        TypeNodes.Fill(dataType, row.Node);
        dataType.UpdateDate = row.UpdateDate;
        dataType.ResetDirtyProperties(rememberDirty: false);
        return dataType;
    }

    private DataTypeRow ToRow(IDataType entity)
    {
        IDataEditor editor = entity.Editor ?? throw new InvalidOperationException($"Data type '{entity.Name}' has no property editor.");
        return new DataTypeRow
        {
            NodeId = entity.Id,
            EditorAlias = entity.EditorAlias,
            EditorUiAlias = entity.EditorUiAlias,
            DatabaseType = entity.DatabaseType.ToString(),
            Configuration = editor.GetConfigurationEditor().ToDatabase(entity.ConfigurationData, serializer),
            UpdateDate = entity.UpdateDate,
        };
    }

    // Editors choose a data type by its name, so no two carry the same one.
    private string UniqueName(IDataType entity)
    {
        string name = entity.Name ?? string.Empty;
        HashSet<string?> taken = new(
            Shared.All.Where(other => other.Id != entity.Id).Select(other => other.Name), StringComparer.OrdinalIgnoreCase);
        string unique = name;
        for (int number = 1; taken.Contains(unique); number++)
        {
            unique = FormattableString.Invariant($"{name} ({number})");
        }

        return unique;
    }
}

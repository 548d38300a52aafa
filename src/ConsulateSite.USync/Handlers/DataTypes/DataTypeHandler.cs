using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using ConsulateSite.USync.Files;
using ConsulateSite.USync.Json;
using ConsulateSite.USync.Upgrades.DataTypes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.USync.Handlers.DataTypes;

/// <summary>Data types. One whose editor is not installed is stored all the same, with its configuration as it is.</summary>
internal sealed class DataTypeHandler(
    IDataTypeService dataTypes,
    IDataTypeContainerService containers,
    PropertyEditorCollection editors,
    IDataValueEditorFactory valueEditors,
    IConfigurationEditorJsonSerializer serializer,
    TypeKeys typeKeys) : KindHandler<DataTypeItem>(Kind.DataTypes)
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Folders<IDataType> _folders = new(containers);

    /// <inheritdoc />
    public override async Task BeginAsync(SyncRun run)
    {
        typeKeys.Load(run);
        await _folders.LoadAsync();
    }

    /// <inheritdoc />
    public override DataTypeItem Read(USyncFile file)
    {
        XElement info = file.Root.Required("Info");
        string editorAlias = info.TextOrNull("EditorAlias") ?? throw info.Error("The data type has no <EditorAlias>.");
        JsonObject configuration = ConfigurationOf(file.Root.Element("Config"));
        string alias = DataTypeUpgrade.EditorAlias(editorAlias.Trim());
        string face = DataTypeUpgrade.Apply(alias, info.TextOrNull("EditorUIAlias") ?? info.TextOrNull("EditorUiAlias"), configuration, typeKeys.Find);
        return new DataTypeItem
        {
            File = file,
            Key = KeyOf(file),
            Alias = file.Alias,
            Name = info.TextOrNull("Name") ?? AliasOf(file),
            EditorAlias = alias,
            EditorUiAlias = face,
            DatabaseType = info.OneOf<ValueStorageType>("DatabaseType"),
            Folder = Folders<IDataType>.Normalise(info.TextOrNull("Folder")),
            Configuration = configuration,
        };
    }

    /// <inheritdoc />
    public override void Write(DataTypeItem item, XElement root)
    {
        WriteRoot(item, root);
        XElement info = root.Child("Info");
        info.Set("Name", item.Name);
        info.Set("EditorAlias", item.EditorAlias);
        info.Set("EditorUIAlias", item.EditorUiAlias);
        info.Element("DatabaseType")?.Remove();
        if (item.Folder.Length > 0)
        {
            info.Set("Folder", item.Folder);
        }
        else
        {
            info.Element("Folder")?.Remove();
        }

        root.Child("Config").SetCData(item.Configuration.ToJsonString(Indented));
    }

    /// <inheritdoc />
    public override string FileNameOf(DataTypeItem item) => FileNames.WithoutSpaces(item.Name);

    /// <inheritdoc />
    public override async Task<DataTypeItem?> FindAsync(DataTypeItem item) => await dataTypes.GetAsync(item.Key) is { } dataType ? From(dataType) : null;

    /// <inheritdoc />
    public override async Task SaveAsync(DataTypeItem item)
    {
        EntityContainer? folder = await _folders.EnsureAsync(item.Folder, UserKey);
        IDataEditor editor = editors.TryGet(item.EditorAlias, out IDataEditor? known) ? known : new MissingPropertyEditor(item.EditorAlias, valueEditors);
        IDataType? existing = await dataTypes.GetAsync(item.Key);
        IDataType dataType = existing ?? new DataType(editor, serializer, folder?.Id ?? Constants.System.Root) { Key = item.Key };
        dataType.Name = item.Name;
        dataType.Editor = editor;
        dataType.EditorUiAlias = item.EditorUiAlias;
        dataType.ConfigurationData = editor.GetConfigurationEditor().FromDatabase(item.Configuration.ToJsonString(), serializer);
        dataType.DatabaseType = StorageOf(dataType, editor, item);
        Demand(dataTypes.ValidateConfigurationData(dataType).Select(result => result.ErrorMessage).FirstOrDefault(), item);

        Attempt<IDataType, DataTypeOperationStatus> attempt = existing is null
            ? await dataTypes.CreateAsync(dataType, UserKey)
            : await dataTypes.UpdateAsync(dataType, UserKey);
        Demand(attempt.Success, attempt.Status, $"Storing the data type {item.Name}");
        if (existing is not null && existing.ParentId != (folder?.Id ?? Constants.System.Root))
        {
            attempt = await dataTypes.MoveAsync(existing, folder?.Key, UserKey);
            Demand(attempt.Success, attempt.Status, $"Moving the data type {item.Name}");
        }
    }

    /// <inheritdoc />
    public override async Task<bool> ExistsAsync(Guid key, string alias) => await dataTypes.GetAsync(key) is not null;

    /// <inheritdoc />
    public override async Task DeleteAsync(Guid key, string alias)
    {
        Attempt<IDataType?, DataTypeOperationStatus> attempt = await dataTypes.DeleteAsync(key, UserKey);
        Demand(attempt.Success, attempt.Status, $"Deleting the data type {alias}");
    }

    /// <inheritdoc />
    public override async Task<IReadOnlyList<DataTypeItem>> GetAllAsync() => (await dataTypes.GetAllAsync()).Select(From).ToList();

    private static JsonObject ConfigurationOf(XElement? config)
    {
        if (config is null || string.IsNullOrWhiteSpace(config.Value))
        {
            return [];
        }

        return CanonicalJson.TryParse(config.Value, out JsonNode? node)
            ? node as JsonObject ?? (node is JsonArray or null ? [] : throw config.Error("The configuration is no JSON object."))
            : throw config.Error("The configuration is no JSON.");
    }

    private static void Demand(string? configurationError, DataTypeItem item)
    {
        if (configurationError is not null)
        {
            throw item.File!.Root.Required("Config").Error($"The configuration was refused: {configurationError}");
        }
    }

    // A known editor decides how its values are stored; for one that is not installed the file is all we have.
    private static ValueStorageType StorageOf(IDataType dataType, IDataEditor editor, DataTypeItem item) =>
        editor is MissingPropertyEditor
            ? item.DatabaseType ?? ValueStorageType.Ntext
            : ValueTypes.ToStorageType(editor.GetValueEditor(dataType.ConfigurationObject).ValueType);

    private DataTypeItem From(IDataType dataType)
    {
        IConfigurationEditor configurationEditor = dataType.Editor?.GetConfigurationEditor() ?? new ConfigurationEditor();
        string json = configurationEditor.ToDatabase(dataType.ConfigurationData, serializer);
        string folder = _folders.PathOf(dataType.ParentId);
        return new DataTypeItem
        {
            Key = dataType.Key,
            Alias = dataType.Name ?? string.Empty,
            Name = dataType.Name ?? string.Empty,
            Level = dataType.Level,
            EditorAlias = dataType.EditorAlias,
            EditorUiAlias = dataType.EditorUiAlias ?? EditorFaces.Of(dataType.EditorAlias),
            Folder = folder,
            Configuration = CanonicalJson.TryParse(json, out JsonNode? node) && node is JsonObject configuration ? configuration : [],
        };
    }
}

using ConsulateSite.Cms.Composition;
using ConsulateSite.Cms.Storage.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace ConsulateSite.Cms.Installation;

/// <summary>
/// Installs Umbraco's default data types under the keys and identifiers that Umbraco's code relies on, once;
/// <c>Umbraco:CMS:InstallDefaultData:DataTypes</c> may leave some out.
/// </summary>
internal sealed class DefaultDataTypes(
    InstallationRecord record,
    DefaultData wanted,
    IDatabase database,
    IDataTypeRepository dataTypes,
    PropertyEditorCollection editors,
    IDataValueEditorFactory valueEditors,
    IConfigurationEditorJsonSerializer serializer) : IInstallationStep
{
    private const string Kind = Constants.Configuration.NamedOptions.InstallDefaultData.DataTypes;

    public Task RunAsync(CancellationToken cancellationToken)
    {
        record.Once(Kind, () =>
        {
            foreach (DataTypeDefinition definition in InstallationResource.Read<DataTypeDefinition>("DefaultDataTypes.json"))
            {
                if (wanted.Includes(Kind, definition.Key) && !dataTypes.Exists(definition.Key))
                {
                    Install(definition);
                }
            }
        });
        return Task.CompletedTask;
    }

    private void Install(DataTypeDefinition definition)
    {
        IDataEditor editor = editors.TryGet(definition.Editor, out IDataEditor? known)
            ? known
            : new MissingPropertyEditor(definition.Editor, valueEditors);
        ReservedNodes.Reserve(database.Write, definition.Id, definition.Key);
        dataTypes.Save(new DataType(editor, serializer)
        {
            Key = definition.Key,
            Name = definition.Name,
            EditorUiAlias = definition.EditorUi,
            DatabaseType = definition.Storage,
            CreatorId = Constants.Security.SuperUserId,
            ConfigurationData = editor.GetConfigurationEditor().FromDatabase(definition.Configuration.GetRawText(), serializer),
        });
    }
}

using ConsulateSite.Backoffice.Problems;
using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.DataTypes;

/// <summary>Data types as the client wants them to be, ready to be stored.</summary>
internal sealed class DataTypeChanges(
    IDataTypeService types,
    IDataTypeContainerService folders,
    PropertyEditorCollection editors,
    IConfigurationEditorJsonSerializer serializer,
    DataTypeConfigurations configurations)
{
    /// <summary>A new data type.</summary>
    /// <exception cref="OperationRefusedException">The editor or the folder does not exist, or the editor does not accept its settings (400).</exception>
    public async Task<IDataType> CreateAsync(CreateDataTypeRequestModel model)
    {
        IDataEditor editor = Editor(model.EditorAlias);
        DataType type = new(editor, serializer, await ParentIdAsync(model.Parent?.Id));
        if (model.Id is { } id)
        {
            type.Key = id;
        }

        Fill(type, editor, model.Name, model.EditorUiAlias, model.Values);
        return type;
    }

    /// <summary>A changed data type; the one that is given stays as it is.</summary>
    /// <exception cref="OperationRefusedException">The editor does not exist, or does not accept its settings (400).</exception>
    public IDataType Update(IDataType current, UpdateDataTypeRequestModel model)
    {
        IDataEditor editor = Editor(model.EditorAlias);
        IDataType type = (IDataType)current.DeepClone();
        type.Editor = editor;
        Fill(type, editor, model.Name, model.EditorUiAlias, model.Values);
        return type;
    }

    /// <summary>Ends the request if there are properties of the data type: their values would go with it, in all versions of all documents.</summary>
    /// <exception cref="OperationRefusedException">There are (400).</exception>
    public async Task RequireUnusedAsync(Guid id)
    {
        PagedModel<RelationItemModel> uses = await types.GetPagedRelationsAsync(id, skip: 0, take: 1);
        if (uses.Items.FirstOrDefault() is { } use)
        {
            string detail = $"Give '{use.NodeName}' of '{use.ContentTypeName}' and all others that are of this data type another one first.";
            throw new OperationRefusedException(new OperationProblem(StatusCodes.Status400BadRequest, "Data type in use", detail), "InUse");
        }
    }

    private static OperationRefusedException Refused(DataTypeOperationStatus status) =>
        new(OperationProblem.Of(status, DataTypeProblems.Table), status.ToString());

    private void Fill(IDataType type, IDataEditor editor, string name, string uiAlias, IEnumerable<DataTypePropertyPresentationModel> values)
    {
        type.Name = name;
        type.EditorUiAlias = uiAlias;
        type.DatabaseType = ValueTypes.ToStorageType(editor.GetValueEditor().ValueType);
        type.ConfigurationData = configurations.Write(values, editor);
        string[] complaints = [.. types.ValidateConfigurationData(type).Select(result => result.ErrorMessage).OfType<string>()];
        if (complaints.Length > 0)
        {
            OperationProblem problem = OperationProblem.Of(DataTypeOperationStatus.InvalidConfiguration, DataTypeProblems.Table);
            throw new OperationRefusedException(problem with { Detail = string.Join(' ', complaints) }, nameof(DataTypeOperationStatus.InvalidConfiguration));
        }
    }

    private IDataEditor Editor(string alias) =>
        editors.TryGet(alias, out IDataEditor? editor) ? editor : throw Refused(DataTypeOperationStatus.PropertyEditorNotFound);

    private async Task<int> ParentIdAsync(Guid? folder) => folder is { } key
        ? (await folders.GetAsync(key))?.Id ?? throw Refused(DataTypeOperationStatus.ParentNotFound)
        : Constants.System.Root;
}

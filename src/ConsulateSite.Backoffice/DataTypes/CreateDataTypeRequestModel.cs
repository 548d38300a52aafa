using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.DataTypes;

internal sealed record CreateDataTypeRequestModel(
    Guid? Id,
    ReferenceByIdModel? Parent,
    string Name,
    string EditorAlias,
    string EditorUiAlias,
    IReadOnlyCollection<DataTypePropertyPresentationModel> Values);

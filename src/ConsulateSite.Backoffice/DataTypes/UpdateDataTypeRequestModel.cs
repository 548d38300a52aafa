namespace ConsulateSite.Backoffice.DataTypes;

internal sealed record UpdateDataTypeRequestModel(
    string Name, string EditorAlias, string EditorUiAlias, IReadOnlyCollection<DataTypePropertyPresentationModel> Values);

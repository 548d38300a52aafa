namespace ConsulateSite.Backoffice.DataTypes;

internal sealed record DataTypeResponseModel(
    Guid Id,
    bool IsDeletable,
    bool CanIgnoreStartNodes,
    string Name,
    string EditorAlias,
    string EditorUiAlias,
    IReadOnlyCollection<DataTypePropertyPresentationModel> Values);

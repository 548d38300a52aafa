namespace ConsulateSite.Backoffice.References;

internal sealed record DocumentTypePropertyTypeReferenceResponseModel(
    Guid Id, string? Name, string? Alias, TrackedReferenceDocumentTypeModel DocumentType) : IReferenceResponseModel;

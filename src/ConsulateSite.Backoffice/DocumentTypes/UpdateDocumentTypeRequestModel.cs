namespace ConsulateSite.Backoffice.DocumentTypes;

internal sealed record UpdateDocumentTypeRequestModel : DocumentTypeModel;

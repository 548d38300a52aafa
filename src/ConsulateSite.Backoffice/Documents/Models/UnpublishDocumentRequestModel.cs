namespace ConsulateSite.Backoffice.Documents.Models;

internal sealed record UnpublishDocumentRequestModel(IReadOnlyCollection<string>? Cultures);

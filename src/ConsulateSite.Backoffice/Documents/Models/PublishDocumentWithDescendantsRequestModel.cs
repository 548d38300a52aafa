namespace ConsulateSite.Backoffice.Documents.Models;

internal sealed record PublishDocumentWithDescendantsRequestModel(bool IncludeUnpublishedDescendants, IReadOnlyCollection<string> Cultures);

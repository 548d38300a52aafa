namespace ConsulateSite.Backoffice.Documents.Models;

internal sealed record ItemAncestorsResponseModelDocumentItemResponseModel(
    Guid Id,
    IReadOnlyCollection<DocumentItemResponseModel> Ancestors);

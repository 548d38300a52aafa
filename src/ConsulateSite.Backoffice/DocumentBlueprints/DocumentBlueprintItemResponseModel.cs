using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Documents.Models;

namespace ConsulateSite.Backoffice.DocumentBlueprints;

internal sealed record DocumentBlueprintItemResponseModel(
    DocumentTypeReferenceResponseModel DocumentType,
    string Name,
    Guid Id,
    IReadOnlyCollection<FlagModel> Flags);

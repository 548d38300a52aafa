using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.Documents.Models;

internal sealed record DocumentVersionItemResponseModel(
    Guid Id,
    ReferenceByIdModel Document,
    ReferenceByIdModel DocumentType,
    ReferenceByIdModel User,
    DateTimeOffset VersionDate,
    bool IsCurrentPublishedVersion,
    bool IsCurrentDraftVersion,
    bool PreventCleanup);

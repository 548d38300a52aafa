using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.Documents.Models;

internal sealed record MoveDocumentRequestModel(ReferenceByIdModel? Target);

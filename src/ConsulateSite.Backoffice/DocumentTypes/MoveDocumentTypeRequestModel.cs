using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.DocumentTypes;

internal sealed record MoveDocumentTypeRequestModel(ReferenceByIdModel? Target);

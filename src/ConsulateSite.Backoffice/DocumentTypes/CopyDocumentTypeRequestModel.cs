using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.DocumentTypes;

internal sealed record CopyDocumentTypeRequestModel(ReferenceByIdModel? Target);

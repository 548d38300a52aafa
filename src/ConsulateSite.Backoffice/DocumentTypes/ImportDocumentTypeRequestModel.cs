using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.DocumentTypes;

internal sealed record ImportDocumentTypeRequestModel(ReferenceByIdModel File);

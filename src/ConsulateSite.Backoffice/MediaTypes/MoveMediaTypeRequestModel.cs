using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.MediaTypes;

internal sealed record MoveMediaTypeRequestModel(ReferenceByIdModel? Target);

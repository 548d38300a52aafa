using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.MediaTypes;

internal sealed record CopyMediaTypeRequestModel(ReferenceByIdModel? Target);

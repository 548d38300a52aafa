using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.MediaTypes;

internal sealed record ImportMediaTypeRequestModel(ReferenceByIdModel File);

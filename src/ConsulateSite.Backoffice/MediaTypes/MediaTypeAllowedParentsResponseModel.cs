using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.MediaTypes;

internal sealed record MediaTypeAllowedParentsResponseModel(IReadOnlyCollection<ReferenceByIdModel> AllowedParentIds);

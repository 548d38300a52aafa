using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.ContentTypes;

internal sealed record AllowedParentsResponseModel(IReadOnlyCollection<ReferenceByIdModel> AllowedParentIds);

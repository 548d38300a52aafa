using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.DocumentTypes;

internal sealed record DocumentTypeAllowedParentsResponseModel(IReadOnlyCollection<ReferenceByIdModel> AllowedParentIds);

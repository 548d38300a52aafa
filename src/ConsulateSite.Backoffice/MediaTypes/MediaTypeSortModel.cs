using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.MediaTypes;

internal sealed record MediaTypeSortModel(ReferenceByIdModel MediaType, int SortOrder);

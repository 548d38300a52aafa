using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.DocumentTypes;

internal sealed record DocumentTypeSortModel(ReferenceByIdModel DocumentType, int SortOrder);

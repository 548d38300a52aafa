using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.Media;

/// <inheritdoc cref="MediaTypeReferenceResponseModel" />
internal sealed record MediaTypeCollectionReferenceResponseModel(Guid Id, string Alias, string Icon, ReferenceByIdModel? Collection);

using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.Media;

/// <summary>What kind of medium something is.</summary>
internal sealed record MediaTypeReferenceResponseModel(Guid Id, string Icon, ReferenceByIdModel? Collection);

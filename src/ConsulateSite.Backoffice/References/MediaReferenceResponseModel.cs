namespace ConsulateSite.Backoffice.References;

internal sealed record MediaReferenceResponseModel(Guid Id, string? Name, TrackedReferenceMediaTypeModel MediaType) : IReferenceResponseModel;

namespace ConsulateSite.Backoffice.References;

internal sealed record MediaTypePropertyTypeReferenceResponseModel(
    Guid Id, string? Name, string? Alias, TrackedReferenceMediaTypeModel MediaType) : IReferenceResponseModel;

namespace ConsulateSite.Backoffice.References;

internal sealed record DefaultReferenceResponseModel(Guid Id, string? Name, string? Type, string? Icon) : IReferenceResponseModel;

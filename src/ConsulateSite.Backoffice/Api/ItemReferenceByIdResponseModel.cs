namespace ConsulateSite.Backoffice.Api;

/// <summary>Points at something by its identifier.</summary>
internal sealed record ItemReferenceByIdResponseModel(Guid Id);

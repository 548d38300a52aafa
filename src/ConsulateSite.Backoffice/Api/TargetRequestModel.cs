namespace ConsulateSite.Backoffice.Api;

/// <summary>Where something is moved or copied to. The client has a name of its own for this shape in every resource.</summary>
/// <param name="Target">What it lies in afterwards; <c>null</c> at the root.</param>
internal sealed record TargetRequestModel(ReferenceByIdModel? Target);

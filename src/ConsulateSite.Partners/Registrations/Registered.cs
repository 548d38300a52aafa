namespace ConsulateSite.Partners.Registrations;

/// <summary>A registration that was taken.</summary>
/// <param name="Id">The name of the partner.</param>
/// <param name="Confirmation">What confirms the address of mail; <c>null</c> when that is not asked for. It is not stored and cannot be had again.</param>
public sealed record Registered(string Id, string? Confirmation);

namespace ConsulateSite.Web.Features.Shared;

/// <summary>The same page for other readers.</summary>
/// <param name="Language">An iso code, or <c>x-default</c>.</param>
/// <param name="Address">The address, absolute.</param>
internal sealed record AlternateAddress(string Language, string Address);

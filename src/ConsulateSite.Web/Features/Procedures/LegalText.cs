namespace ConsulateSite.Web.Features.Procedures;

/// <summary>A law, a decree or a convention.</summary>
/// <param name="Text">What it is called.</param>
/// <param name="Address">Where it can be read.</param>
internal sealed record LegalText(string Text, string? Address);

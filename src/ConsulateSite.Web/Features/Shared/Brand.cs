namespace ConsulateSite.Web.Features.Shared;

/// <summary>The name of the house.</summary>
/// <param name="Address">The home page in the reader's language.</param>
/// <param name="Name">The name in the reader's language.</param>
/// <param name="ArabicName">The Arabic name, where the reader's language is another.</param>
/// <param name="Place">Where it is.</param>
internal sealed record Brand(string Address, string Name, string? ArabicName, string? Place);

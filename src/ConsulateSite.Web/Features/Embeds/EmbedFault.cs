namespace ConsulateSite.Web.Features.Embeds;

/// <summary>Stands in an answer for what cannot be shown.</summary>
/// <param name="Error">The name of the attribute that is wrong.</param>
internal sealed record EmbedFault(string Error);

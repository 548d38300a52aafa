namespace ConsulateSite.Web.Features.Embeds;

/// <summary>One thing to know at a glance.</summary>
/// <param name="Label">What it is about.</param>
/// <param name="Value">The answer in a word or two; <c>null</c> when it takes a sentence.</param>
/// <param name="Note">The answer in a sentence, or what the short answer leaves out.</param>
internal sealed record EmbedFact(string? Label, string? Value, string? Note);

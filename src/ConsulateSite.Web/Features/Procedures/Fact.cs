namespace ConsulateSite.Web.Features.Procedures;

/// <summary>One thing to know at a glance.</summary>
/// <param name="Icon">The pictogram.</param>
/// <param name="Label">What it is about.</param>
/// <param name="Value">The answer in a word or two; <c>null</c> when it takes a sentence.</param>
/// <param name="Note">The answer in a sentence, or what the short answer leaves out.</param>
internal sealed record Fact(string Icon, string Label, string? Value, string? Note);

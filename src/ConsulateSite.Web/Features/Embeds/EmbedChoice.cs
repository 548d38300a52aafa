namespace ConsulateSite.Web.Features.Embeds;

/// <summary>Something to choose.</summary>
/// <param name="Value">What the form sends.</param>
/// <param name="Text">What the reader sees.</param>
/// <param name="IsChosen">Whether it is chosen.</param>
internal sealed record EmbedChoice(string Value, string Text, bool IsChosen);

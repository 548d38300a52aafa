namespace ConsulateSite.Web.Features.Shared;

/// <summary>Whether something is open now.</summary>
/// <param name="IsOpen">Whether it is.</param>
/// <param name="Text">The same in words, with the hour at which it changes.</param>
internal sealed record OpeningState(bool IsOpen, string Text);

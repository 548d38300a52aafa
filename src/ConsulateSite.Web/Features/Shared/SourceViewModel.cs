namespace ConsulateSite.Web.Features.Shared;

/// <summary>Where facts were read.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Address">Where it is; <c>null</c> when it is not on the web.</param>
/// <param name="Year">When it was written, in words.</param>
/// <param name="Certainty">What it is worth, in words.</param>
internal sealed record SourceViewModel(string Title, string? Address, string Year, string? Certainty);

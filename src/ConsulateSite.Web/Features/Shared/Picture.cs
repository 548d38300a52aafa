namespace ConsulateSite.Web.Features.Shared;

/// <summary>A picture.</summary>
/// <param name="Address">Where it is.</param>
/// <param name="Width">Its width in pixels; <c>null</c> when it is unknown.</param>
/// <param name="Height">Its height in pixels; <c>null</c> when it is unknown.</param>
/// <param name="Alternative">What it shows; empty for one that only decorates.</param>
/// <param name="Caption">What is written below.</param>
internal sealed record Picture(string Address, int? Width, int? Height, string Alternative, string? Caption);

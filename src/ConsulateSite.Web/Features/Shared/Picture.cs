namespace ConsulateSite.Web.Features.Shared;

/// <summary>A picture.</summary>
/// <param name="Address">Where it is.</param>
/// <param name="Width">Its width in pixels; <c>null</c> when it is unknown.</param>
/// <param name="Height">Its height in pixels; <c>null</c> when it is unknown.</param>
/// <param name="Alternative">What it shows; empty for one that only decorates.</param>
/// <param name="Caption">What is written below.</param>
internal sealed record Picture(string Address, int? Width, int? Height, string Alternative, string? Caption)
{
    /// <summary>The same picture in several widths, as the attribute <c>srcset</c> says it; <c>null</c> for a drawing, which has none.</summary>
    public string? Sources { get; init; }

    /// <summary>How wide it is on which screen, as the attribute <c>sizes</c> says it; <c>null</c> for a drawing.</summary>
    public string? Sizes { get; init; }

    /// <summary>Whether it stands so far down that it is loaded when a reader gets near.</summary>
    public bool IsBelowTheFold { get; init; }

    /// <summary>Where the picture is that goes with the address of a page into messages.</summary>
    public required string SharedAddress { get; init; }
}

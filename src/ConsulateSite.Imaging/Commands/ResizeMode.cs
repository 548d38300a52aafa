namespace ConsulateSite.Imaging.Commands;

/// <summary>What is done with an image of other proportions than the box. No mode enlarges: what is not in the image cannot be shown.</summary>
public enum ResizeMode
{
    /// <summary>The image fills the box; what stands out is cut off, away from the focal point.</summary>
    Crop,

    /// <summary>The image fits into the box.</summary>
    Max,

    /// <summary>The image takes the proportions of the box, distorted.</summary>
    Stretch,

    /// <summary>The image fits into the box, and the rest of the box is filled.</summary>
    Pad,

    /// <summary>As <see cref="Pad"/>; the two differ in Umbraco for images that are smaller than the box, which are never enlarged here.</summary>
    BoxPad,

    /// <summary>The image covers the box, and nothing is cut off.</summary>
    Min,
}

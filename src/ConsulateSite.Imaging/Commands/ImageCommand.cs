namespace ConsulateSite.Imaging.Commands;

/// <summary>What is to be made of an image.</summary>
public sealed record ImageCommand
{
    /// <summary>The largest width and height that can be asked for, in pixels.</summary>
    public const int MaxLength = 5000;

    /// <summary>The width of the box in pixels; <c>null</c> when the height decides.</summary>
    public int? Width { get; init; }

    /// <summary>The height of the box in pixels; <c>null</c> when the width decides.</summary>
    public int? Height { get; init; }

    /// <summary>How the image gets into the box.</summary>
    public ResizeMode Mode { get; init; }

    /// <summary>What a cut keeps in view.</summary>
    public FocalPoint Focus { get; init; } = FocalPoint.Center;

    /// <summary>What is cut off before everything else.</summary>
    public CropEdges? Crop { get; init; }

    /// <summary>The format to write; <c>null</c> for the image's own.</summary>
    public ImageFormat? Format { get; init; }

    /// <summary>Whether the reader's browser decides on the format. <see cref="Format"/> is <c>null</c> then.</summary>
    public bool Negotiated { get; init; }

    /// <summary>1 (small) to 100 (good); <c>null</c> for what suits the format.</summary>
    public int? Quality { get; init; }

    /// <summary>A mark that changes with the image's file, so that an address may be kept for ever; it changes nothing in the result.</summary>
    public string? Version { get; init; }
}

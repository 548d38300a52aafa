namespace ConsulateSite.Imaging.Commands;

/// <summary>What an editor cut off, each edge in parts of the image's width or height: 0 to 1.</summary>
/// <param name="Left">From the left edge.</param>
/// <param name="Top">From the upper edge.</param>
/// <param name="Right">From the right edge.</param>
/// <param name="Bottom">From the lower edge.</param>
public readonly record struct CropEdges(decimal Left, decimal Top, decimal Right, decimal Bottom);

namespace ConsulateSite.Imaging.Commands;

/// <summary>What a cut must keep in view.</summary>
/// <param name="Left">From the left edge, in parts of the width: 0 to 1.</param>
/// <param name="Top">From the upper edge, in parts of the height: 0 to 1.</param>
public readonly record struct FocalPoint(decimal Left, decimal Top)
{
    /// <summary>The middle, where nothing else is said.</summary>
    public static readonly FocalPoint Center = new(0.5m, 0.5m);
}

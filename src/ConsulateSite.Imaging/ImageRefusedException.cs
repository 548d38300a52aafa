namespace ConsulateSite.Imaging;

/// <summary>No variant can be made of an image.</summary>
/// <param name="reason">Why.</param>
/// <param name="message">What went wrong, for those who run the site.</param>
public sealed class ImageRefusedException(ImageRefusal reason, string message) : Exception(message)
{
    /// <summary>Why.</summary>
    public ImageRefusal Reason { get; } = reason;

    /// <summary>Whether this is the answer to an earlier attempt, and nothing was attempted now.</summary>
    public bool IsRepeated { get; init; }
}

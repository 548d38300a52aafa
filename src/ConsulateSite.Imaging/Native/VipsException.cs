namespace ConsulateSite.Imaging.Native;

/// <summary>What libvips says about an operation that failed.</summary>
internal sealed class VipsException(string message) : Exception(message);

namespace ConsulateSite.USync.Files;

/// <summary>Says why a uSync file cannot be read or stored, and on which line of it.</summary>
internal sealed class USyncFormatException(string reason, int? line = null, Exception? inner = null) : Exception(reason, inner)
{
    /// <summary>The line in the file, counted from one, or null when the reason has no single place.</summary>
    public int? Line { get; } = line;
}

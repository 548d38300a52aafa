using ConsulateSite.USync.Files;

namespace ConsulateSite.USync.Handlers.Nodes;

/// <summary>
/// Turns the address of a media file into a path below the media folder. An address comes out of a file that anybody may
/// have written, so whatever could lead out of the folder is refused, links included.
/// </summary>
internal static class ContainedPath
{
    private const string Prefix = "/media/";

    /// <summary>The path below the media folder, or null when the address is not one of this site's media.</summary>
    /// <exception cref="USyncFormatException">The address leads out of the folder or is no path.</exception>
    public static string? Relative(string address)
    {
        string path = address.Split('?', '#')[0];
        path = path.StartsWith("~/", StringComparison.Ordinal) ? path[1..] : path;
        if (!path.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        string[] segments = path[Prefix.Length..].Split('/');
        return segments.Length > 0 && Array.TrueForAll(segments, IsPlain)
            ? string.Join('/', segments)
            : throw new USyncFormatException($"The media file \"{address}\" is no plain path below {Prefix}.");
    }

    /// <summary>The full path of a file below a folder.</summary>
    /// <exception cref="USyncFormatException">The path leads out of the folder.</exception>
    public static string Resolve(string root, string relative)
    {
        string folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root)) + Path.DirectorySeparatorChar;
        string full = Path.GetFullPath(Path.Combine(folder, relative));
        if (!full.StartsWith(folder, StringComparison.Ordinal) || HasLink(folder, full))
        {
            throw new USyncFormatException($"The media file \"{relative}\" leads out of the folder of media.");
        }

        return full;
    }

    private static bool IsPlain(string segment) =>
        segment.Length is > 0 and <= 255
        && segment is not ("." or "..")
        && !segment.Contains('%', StringComparison.Ordinal)
        && segment.IndexOfAny(['\\', ':', '*', '"', '<', '>', '|']) < 0
        && !segment.Any(char.IsControl);

    private static bool HasLink(string folder, string full)
    {
        for (string? current = full; current is not null && current.Length > folder.Length; current = Path.GetDirectoryName(current))
        {
            FileSystemInfo info = Directory.Exists(current) ? new DirectoryInfo(current) : new FileInfo(current);
            if (info.Exists && info.LinkTarget is not null)
            {
                return true;
            }
        }

        return false;
    }
}

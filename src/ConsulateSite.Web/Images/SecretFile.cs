using System.Security.Cryptography;

namespace ConsulateSite.Web.Images;

/// <summary>A secret that the site makes for itself once and keeps in a file that nobody else may read.</summary>
internal static class SecretFile
{
    private const int Length = 32;

    /// <summary>Reads the secret; makes it when there is none yet.</summary>
    /// <param name="path">The file, absolute.</param>
    public static byte[] ReadOrCreate(string path)
    {
        if (!File.Exists(path))
        {
            Create(path);
        }

        return File.ReadAllBytes(path);
    }

    // Two processes may start at once: the one whose file arrives first decides.
    private static void Create(string path)
    {
        string mine = $"{path}.{Environment.ProcessId}";
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        FileStreamOptions options = new() { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (FileStream file = new(mine, options))
        {
            file.Write(RandomNumberGenerator.GetBytes(Length));
        }

        try
        {
            File.Move(mine, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(mine);
        }
    }
}

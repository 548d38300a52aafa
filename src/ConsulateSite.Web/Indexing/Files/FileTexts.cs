using System.ComponentModel;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ConsulateSite.Web.Indexing.Files;

/// <summary>
/// The texts of uploaded files, kept on the disk, because taking them out is slow. A text is good as long as its file has the size and
/// the time that it had. A file that cannot be read is remembered as one without text.
/// </summary>
internal sealed class FileTexts(PdfProcess process, IndexFile index, ILogger<FileTexts> logger)
{
    private const string Ending = ".txt";

    // Raised when the same file gives another text.
    private const int Version = 1;

    private readonly Lock _gate = new();
    private readonly string _folder = Path.Combine(Path.GetDirectoryName(index.Path)!, "files");

    /// <summary>The text of a file; empty when there is none.</summary>
    /// <param name="path">The file, absolute.</param>
    public string Of(string path)
    {
        FileInfo file = new(path);
        if (!file.Exists)
        {
            return string.Empty;
        }

        string kept = Path.Combine(_folder, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(path))) + Ending);
        lock (_gate)
        {
            return Read(kept, StateOf(file)) ?? Take(file, kept);
        }
    }

    /// <summary>Drops the texts of files that are gone or have changed.</summary>
    /// <returns>Whether there were any, and an index that was made before is therefore out of date.</returns>
    public bool Tidy()
    {
        lock (_gate)
        {
            string[] outdated = Directory.Exists(_folder) ? [.. Directory.EnumerateFiles(_folder, "*" + Ending).Where(IsOutdated)] : [];
            Array.ForEach(outdated, File.Delete);
            return outdated.Length > 0;
        }
    }

    private string Take(FileInfo file, string kept)
    {
        try
        {
            string text = process.Read(file);
            Directory.CreateDirectory(_folder);
            string temporary = kept + ".new";
            File.WriteAllText(temporary, $"{StateOf(file)}\n{text}");
            File.Move(temporary, kept, overwrite: true);
            return text;
        }
        catch (Exception exception) when (exception is Win32Exception or InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            // The computer's fault and not the file's: the next time may do better.
            logger.LogWarning(exception, "The text of {File} cannot be taken out now", file.Name);
            return string.Empty;
        }
    }

    private static string? Read(string kept, string state)
    {
        if (!File.Exists(kept))
        {
            return null;
        }

        string content = File.ReadAllText(kept);
        int line = content.IndexOf('\n', StringComparison.Ordinal);
        return line >= 0 && content[..line] == state ? content[(line + 1)..] : null;
    }

    private static bool IsOutdated(string kept)
    {
        string state = File.ReadLines(kept).FirstOrDefault() ?? string.Empty;
        string[] parts = state.Split('\t');
        FileInfo file = new(parts[^1].Length > 0 ? parts[^1] : kept);
        return !file.Exists || StateOf(file) != state;
    }

    private static string StateOf(FileInfo file) =>
        string.Create(CultureInfo.InvariantCulture, $"{Version}\t{file.Length}\t{file.LastWriteTimeUtc.Ticks}\t{file.FullName}");
}

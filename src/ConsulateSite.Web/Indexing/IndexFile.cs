namespace ConsulateSite.Web.Indexing;

/// <summary>
/// Where the index is kept between two runs. What is in the file can always be made again. One process at a time writes it: a running
/// site has the right to until it ends, however it ends, and others ask it.
/// </summary>
/// <param name="Path">The file, absolute.</param>
internal sealed record IndexFile(string Path)
{
    private string LockPath => Path + ".lock";

    private string RequestPath => Path + ".rebuild";

    /// <summary>Whether somebody has asked the process that writes the file to build the index anew.</summary>
    public bool IsRebuildAsked => File.Exists(RequestPath);

    /// <summary>Takes the right to write the file.</summary>
    /// <returns>What gives it back; <c>null</c> when another process has it.</returns>
    public IDisposable? TryOwn()
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        try
        {
            return new FileStream(LockPath, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>Asks the process that writes the file to build the index anew.</summary>
    public void AskForRebuild() => File.WriteAllBytes(RequestPath, []);

    /// <summary>Says that what was asked for is done, or no more wanted.</summary>
    public void EndRebuild() => File.Delete(RequestPath);
}

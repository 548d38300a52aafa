namespace ConsulateSite.USync;

/// <summary>Carries schema and content between the site and a folder of uSync files.</summary>
public interface IUSyncService
{
    /// <summary>
    /// Brings the site to what the files say. A file that is broken, or that the site refuses, fails alone and nothing of
    /// it is stored; all others are imported. A second import of the same folder changes nothing.
    /// </summary>
    /// <param name="folder">A version folder (<c>uSync/v18</c>) or the folder above it, whose newest version is taken.</param>
    /// <param name="progress">Is told of every item.</param>
    /// <param name="cancellationToken">Stops between two items.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder, or no uSync files in it.</exception>
    Task<USyncResult> ImportAsync(string folder, IProgress<USyncProgress>? progress = null, CancellationToken cancellationToken = default);

    /// <summary>Says what <see cref="ImportAsync"/> would do, and changes nothing.</summary>
    /// <param name="folder">As for an import.</param>
    /// <param name="progress">Is told of every item.</param>
    /// <param name="cancellationToken">Stops between two items.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder, or no uSync files in it.</exception>
    Task<USyncResult> ReportAsync(string folder, IProgress<USyncProgress>? progress = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Brings the files to what the site says. A file that agrees keeps its bytes; one that differs keeps what we do not
    /// know of it; one whose item is gone becomes a tombstone.
    /// </summary>
    /// <param name="folder">A version folder, or the folder that is to hold <c>v18</c>. It is made when it is missing.</param>
    /// <param name="progress">Is told of every item.</param>
    /// <param name="cancellationToken">Stops between two items.</param>
    Task<USyncResult> ExportAsync(string folder, IProgress<USyncProgress>? progress = null, CancellationToken cancellationToken = default);
}

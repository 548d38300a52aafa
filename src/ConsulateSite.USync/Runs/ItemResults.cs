using ConsulateSite.USync.Files;
using ConsulateSite.USync.Handlers;

namespace ConsulateSite.USync.Runs;

/// <summary>Makes results.</summary>
internal static class ItemResults
{
    /// <summary>A file that cannot be understood.</summary>
    public static USyncItemResult Failure(Kind kind, string file, Exception error) => new(kind.Folder, file, string.Empty, Guid.Empty, USyncChangeType.Fail)
    {
        Reason = error.Message,
        Line = (error as USyncFormatException)?.Line,
    };

    /// <summary>An item that was refused.</summary>
    public static USyncItemResult Failure(Kind kind, SyncItem item, Exception error, IReadOnlyList<string>? warnings = null) =>
        Of(kind, item, USyncChangeType.Fail) with
        {
            Reason = error.Message,
            Line = (error as USyncFormatException)?.Line,
            Warnings = warnings ?? [],
        };

    /// <summary>What happened to an item.</summary>
    public static USyncItemResult Of(Kind kind, SyncItem item, USyncChangeType change) =>
        new(kind.Folder, item.File?.Name ?? string.Empty, item.Alias, item.Key, change);
}

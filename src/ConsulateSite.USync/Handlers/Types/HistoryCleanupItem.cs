namespace ConsulateSite.USync.Handlers.Types;

/// <summary>How the versions of documents of a type are cleaned up.</summary>
/// <param name="PreventCleanup">Whether versions are kept for ever.</param>
/// <param name="KeepAllDays">Days for which all versions are kept, or null for the site's default.</param>
/// <param name="KeepLatestPerDayDays">Days for which the last version of each day is kept, or null for the site's default.</param>
internal sealed record HistoryCleanupItem(bool PreventCleanup, int? KeepAllDays, int? KeepLatestPerDayDays);

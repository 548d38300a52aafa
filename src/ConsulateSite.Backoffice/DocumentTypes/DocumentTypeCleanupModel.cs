namespace ConsulateSite.Backoffice.DocumentTypes;

internal sealed record DocumentTypeCleanupModel(bool PreventCleanup, int? KeepAllVersionsNewerThanDays, int? KeepLatestVersionPerDayForDays);

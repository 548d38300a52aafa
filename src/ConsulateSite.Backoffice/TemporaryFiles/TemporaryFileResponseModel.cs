namespace ConsulateSite.Backoffice.TemporaryFiles;

internal sealed record TemporaryFileResponseModel(Guid Id, DateTimeOffset? AvailableUntil, string FileName);

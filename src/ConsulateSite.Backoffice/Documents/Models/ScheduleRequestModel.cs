namespace ConsulateSite.Backoffice.Documents.Models;

/// <summary>When a language goes on the site and off it.</summary>
internal sealed record ScheduleRequestModel(DateTimeOffset? PublishTime, DateTimeOffset? UnpublishTime);

namespace ConsulateSite.Backoffice.Documents.Models;

/// <summary>A language to publish: at once where there is no schedule.</summary>
internal sealed record CultureAndScheduleRequestModel(string? Culture, ScheduleRequestModel? Schedule);

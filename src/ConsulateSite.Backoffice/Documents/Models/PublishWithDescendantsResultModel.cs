namespace ConsulateSite.Backoffice.Documents.Models;

internal sealed record PublishWithDescendantsResultModel(Guid TaskId, bool IsComplete);

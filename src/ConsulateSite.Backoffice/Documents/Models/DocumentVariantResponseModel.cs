using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.Documents.Models;

internal sealed record DocumentVariantResponseModel(
    Guid Id,
    IReadOnlyCollection<FlagModel> Flags,
    PublishableVariantStateModel State,
    DateTimeOffset? PublishDate,
    DateTimeOffset? ScheduledPublishDate,
    DateTimeOffset? ScheduledUnpublishDate,
    DateTimeOffset CreateDate,
    DateTimeOffset UpdateDate,
    string? Culture,
    string? Segment,
    string Name);

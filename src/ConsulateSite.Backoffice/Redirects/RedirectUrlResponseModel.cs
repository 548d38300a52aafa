using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.Redirects;

/// <summary>An address that leads to where a document is now.</summary>
internal sealed record RedirectUrlResponseModel(
    Guid Id,
    string OriginalUrl,
    string DestinationUrl,
    DateTimeOffset Created,
    ReferenceByIdModel Document,
    string? Culture);

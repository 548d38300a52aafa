using ConsulateSite.Partners.News;

namespace ConsulateSite.Partners.Registrations;

/// <summary>An association that has registered.</summary>
/// <param name="Id">The name by which it is counted, which everybody may know.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Registration">What it says of itself.</param>
/// <param name="Day">When it registered, in UTC.</param>
/// <param name="IsConfirmed">Whether its address of mail was confirmed, or could not be because the site sends no mail.</param>
/// <param name="Page">The document that is the association's page; <c>null</c> for none.</param>
/// <param name="HasKey">Whether it has taken its key.</param>
/// <param name="LinkUntil">Until when a link to a key works; <c>null</c> when there is none.</param>
/// <param name="Feed">How its feed fares; <c>null</c> when it has none.</param>
public sealed record Partner(
    string Id,
    PartnerState State,
    Registration Registration,
    DateOnly Day,
    bool IsConfirmed,
    Guid? Page,
    bool HasKey,
    DateTimeOffset? LinkUntil,
    FeedState? Feed);

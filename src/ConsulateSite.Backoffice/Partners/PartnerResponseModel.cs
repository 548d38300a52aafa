using ConsulateSite.Backoffice.Api;
using ConsulateSite.Partners.Registrations;

namespace ConsulateSite.Backoffice.Partners;

/// <summary>An association that has registered.</summary>
internal sealed record PartnerResponseModel(
    string Id,
    PartnerState State,
    string Name,
    string Place,
    string Website,
    string Mail,
    string Purpose,
    string Culture,
    DateOnly Day,
    bool IsConfirmed,
    ReferenceByIdModel? Document,
    bool HasKey,
    DateTimeOffset? LinkUntil,
    PartnerFeedModel? Feed,
    PartnerRequestsModel Requests)
{
    public static PartnerResponseModel Of(Partner partner, PartnerRequestsModel requests)
    {
        Registration told = partner.Registration;
        return new PartnerResponseModel(
            partner.Id,
            partner.State,
            told.Name,
            told.Place,
            told.Website.AbsoluteUri,
            told.Mail,
            told.Purpose,
            told.Culture,
            partner.Day,
            partner.IsConfirmed,
            ReferenceByIdModel.OrNull(partner.Page),
            partner.HasKey,
            partner.LinkUntil,
            partner.Feed is { } feed ? new PartnerFeedModel(told.Feed!.AbsoluteUri, feed.ReadAt, feed.Failures, feed.Problem) : null,
            requests);
    }
}

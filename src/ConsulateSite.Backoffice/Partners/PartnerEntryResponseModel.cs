using ConsulateSite.Backoffice.Api;
using ConsulateSite.Partners.News;

namespace ConsulateSite.Backoffice.Partners;

/// <summary>An entry of a partner's feed.</summary>
internal sealed record PartnerEntryResponseModel(
    long Id, string Partner, string PartnerName, ReferenceByIdModel? Document, EntryState State, string Title, string Link, string Summary, DateOnly Day)
{
    public static PartnerEntryResponseModel Of(Entry entry) => new(
        entry.Id,
        entry.Partner,
        entry.PartnerName,
        ReferenceByIdModel.OrNull(entry.Page),
        entry.State,
        entry.Title,
        entry.Link.AbsoluteUri,
        entry.Summary,
        entry.Day);
}

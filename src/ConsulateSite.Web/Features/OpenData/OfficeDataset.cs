using ConsulateSite.Web.Features.OpenData.Records;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.OpenData;

/// <summary>Posts and desks with their hours.</summary>
internal sealed class OfficeDataset(DataDocuments documents) : Dataset<Office, OfficeRecord>(documents)
{
    public override string Name => "offices";

    public override string DocumentType => "office";

    protected override IEnumerable<OfficeRecord> Records(DataDocument<Office> document, PageContext page)
    {
        Office office = document.Content;
        yield return new OfficeRecord
        {
            Id = office.Key,
            Code = office.Code,
            Name = document.Name,
            Summary = office.Summary(page.Culture),
            Kind = office.Kind,
            Address = office.Address(page.Culture),
            City = office.City(page.Culture),
            Latitude = office.Latitude.Plain(),
            Longitude = office.Longitude.Plain(),
            Phone = office.Phone,
            Email = office.Email,
            Website = office.Website,
            TimeZone = SiteZone.Of(page).Id,
            Hours = HoursData.Of(office, page),
            HoursNote = office.HoursNote(page.Culture),
            ClosedOn = [.. page.Site.Holidays(page.Culture).Select(holiday => holiday.Date.Day()).OfType<DateOnly>().Distinct().Order()],
            Procedures = Documents.CodesOf(office.Procedures, page),
            ReviewedOn = office.ReviewedOn.Day(),
            Url = document.Url,
            Changed = document.Changed,
        };
    }
}

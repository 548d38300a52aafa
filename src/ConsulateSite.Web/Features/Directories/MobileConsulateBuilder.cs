using ConsulateSite.Web.Features.Procedures;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Directories;

/// <summary>Builds the page of a stop of the mobile consulate.</summary>
internal sealed class MobileConsulateBuilder(ChromeBuilder chrome, Visits visits, ProcedureSummaries procedures)
{
    /// <summary>Builds the page.</summary>
    public async Task<MobileConsulateViewModel> BuildAsync(MobileConsulate mobile, PageContext page) => new()
    {
        Chrome = await chrome.BuildAsync(mobile, page),
        Summary = mobile.Summary(page.Culture),
        Visits = visits.Build(mobile, page),
        Booking = mobile.Booking(page.Culture),
        BookingAddress = WebLink.Create(text: null, mobile.BookingUrl)?.Address,
        Place = PlaceBuilder.Build(mobile, page),
        Procedures = procedures.Build(mobile.Procedures, page),
        Review = ReviewBuilder.Build(mobile, page),
    };
}

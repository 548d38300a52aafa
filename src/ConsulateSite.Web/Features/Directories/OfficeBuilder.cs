using ConsulateSite.Web.Features.Procedures;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Directories;

/// <summary>Builds the page of an office.</summary>
internal sealed class OfficeBuilder(ChromeBuilder chrome, PlaceBuilder places, ProcedureSummaries procedures)
{
    /// <summary>Builds the page.</summary>
    public async Task<OfficeViewModel> BuildAsync(Office office, PageContext page) => new()
    {
        Chrome = await chrome.BuildAsync(office, page),
        Summary = office.Summary(page.Culture),
        Kind = office.Kind is { } kind ? page.Texts[ChoiceWords.Key("OfficeKind", kind)].Value : null,
        Place = places.Build(office, page),
        Body = office.Body(page.Culture).ForView(),
        Procedures = procedures.Build(office.Procedures, page),
        Review = ReviewBuilder.Build(office, page),
    };
}

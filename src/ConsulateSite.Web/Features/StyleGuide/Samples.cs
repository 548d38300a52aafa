using ConsulateSite.Web.Features.Sections;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Routing;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;

namespace ConsulateSite.Web.Features.StyleGuide;

/// <summary>What specimens are made of. All links lead back to the guide.</summary>
/// <param name="page">The request.</param>
/// <param name="chrome">What surrounds the guide.</param>
/// <param name="address">The address of the guide.</param>
/// <param name="drawing">The address of a drawing.</param>
internal sealed class Samples(PageContext page, Chrome chrome, string address, string drawing)
{
    public PageContext Page => page;

    public Chrome Chrome => chrome;

    public IStringLocalizer Texts => page.Texts;

    public SampleWords Words { get; } = SampleWords.In(page.Culture);

    public string Address => address;

    public PageLink Link => new(Words.Name, address);

    public PageLink OtherLink => new(Words.Other, address);

    public IHtmlContent Paragraph => new HtmlString($"<p>{Words.Sentence}</p>");

    public Telephone Telephone => new(Words.City, "+00 00 000 00 00");

    public DatedText Date => new(page.Formats.Date(Day), Day);

    public DateOnly Day { get; } = new(2027, 1, 14);

    public Picture Picture => new(drawing, 1200, 675, Words.Name, Words.Sentence) { SharedAddress = drawing };

    public SourceViewModel Source => new(Words.Name, address, page.Formats.MonthOfYear(Day), Texts["Certainty.ToConfirm"]);

    public IReadOnlyList<PageSummary> Pages =>
    [
        new PageSummary(Link, Words.Sentence) { Thumbnail = Picture with { Alternative = string.Empty, IsBelowTheFold = true } },
        new PageSummary(OtherLink, Words.Sentence),
    ];
}

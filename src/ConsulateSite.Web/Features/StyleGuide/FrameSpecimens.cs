using ConsulateSite.Web.Features.Feedback;
using ConsulateSite.Web.Features.Notices;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.StyleGuide;

/// <summary>The foundations, and what stands around and above the matter of a page.</summary>
internal static class FrameSpecimens
{
    public static IReadOnlyList<Specimen> Foundations(Samples samples) =>
    [
        new(
            "/Features/StyleGuide/_Elements.cshtml",
            samples,
            "Headings, links, buttons, fields, tags, a table and the colours: whatever a new component is made of. Sizes, colours and spaces are tokens in tokens.css.",
            "Text 4.5:1 and controls 3:1 on their ground in both themes; the focus is a line of 3 px with a halo; targets are 24 px at least; only logical properties, so that one sheet serves both directions."),
    ];

    public static IReadOnlyList<Specimen> Frame(Samples samples) =>
    [
        new(
            "/Features/Shared/_Masthead.cshtml",
            Model: null,
            "Above every page: that this is a demonstration, the way home, the search, the languages, the menu and the breadcrumbs.",
            "First comes the link past it. Languages are named in themselves with lang; the current one and the current page carry aria-current. The menu of a telephone opens without script.") { StandsAround = true },
        new(
            "/Features/Shared/_Footer.cshtml",
            Model: null,
            "Below every page: address, hours, telephones, pages about the site, light or dark, text alone.",
            "Numbers are isolated and run from left to right; every list has its heading.") { StandsAround = true },
        new(
            "/Features/Feedback/_Feedback.cshtml",
            samples.Chrome.With(feedback: new FeedbackForm(Guid.Empty, samples.Page.Culture)),
            "Below every document: whether it was useful, and if not, why.",
            "A landmark with a name. Works without script: the answer is a part of the page that the address leads to, and is announced by the focus."),
        new("/Features/Shared/_Mark.cshtml", Model: null, "Beside the name of the house, nowhere else.", "It decorates: the name is written beside it."),
        new(
            "/Features/Shared/_PageHeading.cshtml",
            Model: null,
            "At the top of every page: its name and the answer in one or two sentences.",
            "The only heading of the first level.") { StandsAround = true },
        new(
            "/Features/Notices/_Alerts.cshtml",
            Alerted(samples),
            "What every reader must know now. Information, warning or urgent; the most urgent first; never more than needed.",
            "The level is a word, not a colour alone. A landmark with a name, so that it can be found and left."),
        new(
            "/Features/Notices/_OlderTranslation.cshtml",
            samples.Chrome.With(older: new OlderTranslation(
                samples.Words.Sentence, new LocalizedText(samples.Words.Other, Language: null), samples.Page.Language, samples.Words.Question, samples.Link)),
            "Above a page whose original is newer than its translation.",
            "What changed is quoted in the language of the original, with lang and dir."),
    ];

    private static Chrome Alerted(Samples samples) => samples.Chrome.With(alerts:
    [
        .. new[] { "urgent", "warning", "information" }.Select(level => new AlertViewModel(
            level, samples.Texts[ChoiceWords.Key("Alert", level)], samples.Words.Sentence, samples.Date.Text, new TextLink(samples.Words.Name, samples.Address))),
    ]);
}

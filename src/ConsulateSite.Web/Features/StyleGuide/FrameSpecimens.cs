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
        new("/Features/StyleGuide/_Elements.cshtml", samples),
    ];

    public static IReadOnlyList<Specimen> Frame(Samples samples) =>
    [
        new("/Features/Shared/_Masthead.cshtml", Model: null) { StandsAround = true },
        new("/Features/Shared/_Footer.cshtml", Model: null) { StandsAround = true },
        new("/Features/Feedback/_Feedback.cshtml", samples.Chrome.With(feedback: new FeedbackForm(Guid.Empty, samples.Page.Culture))),
        new("/Features/Shared/_Mark.cshtml", Model: null),
        new("/Features/Shared/_PageHeading.cshtml", Model: null) { StandsAround = true },
        new("/Features/Notices/_Alerts.cshtml", Alerted(samples)),
        new(
            "/Features/Notices/_OlderTranslation.cshtml",
            samples.Chrome.With(older: new OlderTranslation(
                samples.Words.Sentence, new LocalizedText(samples.Words.Other, Language: null), samples.Page.Language, samples.Words.Question, samples.Link))),
    ];

    private static Chrome Alerted(Samples samples) => samples.Chrome.With(alerts:
    [
        .. new[] { "urgent", "warning", "information" }.Select(level => new AlertViewModel(
            level, samples.Texts[ChoiceWords.Key("Alert", level)], samples.Words.Sentence, samples.Date.Text, new TextLink(samples.Words.Name, samples.Address))),
    ]);
}

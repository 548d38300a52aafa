using System.Collections.Concurrent;
using ConsulateSite.Web.Features.Feedback;
using ConsulateSite.Web.Features.Notices;
using ConsulateSite.Web.Features.Searching;
using ConsulateSite.Web.Localization;
using ConsulateSite.Web.Preferences;
using ConsulateSite.Web.Routing;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;

namespace ConsulateSite.Web.Features.Shared;

/// <summary>What surrounds a page: head, masthead, languages, menu, breadcrumbs and foot.</summary>
internal sealed class Chrome
{
    private const string FullLayout = "/Features/Shared/_Layout.cshtml";
    private const string TextLayout = "/Features/TextOnly/_TextLayout.cshtml";

    /// <summary>The language of the page.</summary>
    public required SiteLanguage Language { get; init; }

    /// <summary>The files with the faces of letters that the page needs first.</summary>
    public IReadOnlyList<string> LetterFaces => Shared.LetterFaces.Of(Language);

    /// <summary>The words of the interface.</summary>
    public required IStringLocalizer Texts { get; init; }

    /// <summary>The reader's theme: <c>auto</c>, <c>light</c> or <c>dark</c>.</summary>
    public required string Theme { get; init; }

    /// <summary>How pages are shown to the reader: <c>full</c> or <c>text</c>.</summary>
    public required string Display { get; init; }

    /// <summary>The view around every page.</summary>
    public string Layout => Display == DisplayPreference.Text ? TextLayout : FullLayout;

    /// <summary>What search engines and shared links show.</summary>
    public required PageHead Head { get; init; }

    /// <summary>The name of the house and the way home.</summary>
    public required Brand Brand { get; init; }

    /// <summary>What the strip above every page says.</summary>
    public required string DemonstrationNotice { get; init; }

    /// <summary>The same page in all languages.</summary>
    public required IReadOnlyList<LanguageChoice> Languages { get; init; }

    /// <summary>The address of the search.</summary>
    public required string SearchAddress { get; init; }

    /// <summary>The field of the search above every page.</summary>
    public SearchBox SearchBox => new(this, SearchBox.SiteId);

    /// <summary>The address of what browsers are told about the search.</summary>
    public required string SearchDescription { get; init; }

    /// <summary>The menu.</summary>
    public required IReadOnlyList<NavigationItem> Navigation { get; init; }

    /// <summary>The pages above this one, the home page first; empty on the home page.</summary>
    public IReadOnlyList<PageLink> Ancestors { get; init; } = [];

    /// <summary>The page's name, last in the breadcrumbs.</summary>
    public required string Name { get; init; }

    /// <summary>What every reader must know now, the most urgent first.</summary>
    public IReadOnlyList<AlertViewModel> Alerts { get; init; } = [];

    /// <summary>That the original has changed since this translation; <c>null</c> when it has not.</summary>
    public OlderTranslation? OlderTranslation { get; init; }

    /// <summary>The question whether the page was useful; <c>null</c> where there is nothing to ask about.</summary>
    public FeedbackForm? Feedback { get; init; }

    /// <summary>The parts that have been written already. They are the same for every request for which this is kept.</summary>
    public ConcurrentDictionary<string, IHtmlContent> Written { get; } = new(StringComparer.Ordinal);

    /// <summary>What stands at the foot.</summary>
    public required Footer Footer { get; init; }

    /// <summary>The same surroundings with something else above or below the page.</summary>
    /// <param name="alerts">The alerts; those that are there when <c>null</c>.</param>
    /// <param name="older">The note on an older translation; the one that is there when <c>null</c>.</param>
    /// <param name="feedback">The question below the page; the one that is there when <c>null</c>.</param>
    /// <param name="head">What the page says of itself; what is there when <c>null</c>.</param>
    public Chrome With(IReadOnlyList<AlertViewModel>? alerts = null, OlderTranslation? older = null, FeedbackForm? feedback = null, PageHead? head = null) => new()
    {
        Language = Language,
        Texts = Texts,
        Theme = Theme,
        Display = Display,
        Head = head ?? Head,
        Brand = Brand,
        DemonstrationNotice = DemonstrationNotice,
        Languages = Languages,
        SearchAddress = SearchAddress,
        SearchDescription = SearchDescription,
        Navigation = Navigation,
        Ancestors = Ancestors,
        Name = Name,
        Alerts = alerts ?? Alerts,
        OlderTranslation = older ?? OlderTranslation,
        Feedback = feedback ?? Feedback,
        Footer = Footer,
    };
}

using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Notices;

/// <summary>Finds the alerts that a page shows now. The page is out of date when one of them begins or ends.</summary>
internal sealed class AlertBuilder(ContentTree tree, TimeProvider time)
{
    /// <summary>The mildest level, and that of an alert without one.</summary>
    public const string Information = "information";

    private const string FolderType = "alertFolder";
    private const string OnlySomePages = "pages";

    // From the mildest to the gravest.
    private static readonly string[] Levels = [Information, "warning", "urgent"];

    /// <summary>The alerts of a page, the gravest first.</summary>
    /// <param name="here">The keys of the document that the page shows and of all above it.</param>
    /// <param name="page">The request.</param>
    public IReadOnlyList<AlertViewModel> Build(IReadOnlySet<Guid> here, PageContext page) =>
    [
        .. All(page)
            .Where(alert => Concerns(alert, here, page))
            .Select(alert => Build(alert, page))
            .OfType<AlertViewModel>()
            .OrderByDescending(alert => Array.IndexOf(Levels, alert.Level)),
    ];

    /// <summary>All alerts, whether they show now or not, in the editors' order.</summary>
    public IEnumerable<Alert> All(PageContext page) => tree.Roots(FolderType, page).SelectMany(folder => tree.Children<Alert>(folder, page));

    /// <summary>An alert as it shows; <c>null</c> when it does not show now, or says nothing in the reader's language.</summary>
    public AlertViewModel? Build(Alert alert, PageContext page)
    {
        if (!IsOn(alert, page) || alert.Message(page.Culture) is not { } message)
        {
            return null;
        }

        string level = Levels.FirstOrDefault(level => level == alert.LevelValue) ?? Information;
        string? until = alert.EndsAt is { } end ? page.Texts["Alert.Until", page.Formats.DateWithTime(end)].Value : null;
        return new AlertViewModel(
            level,
            page.Texts[ChoiceWords.Key("Alert", level)],
            message,
            until,
            TextLink.Create(alert.Link(page.Culture), page.Texts["Alert.Details"]));
    }

    private static bool Concerns(Alert alert, IReadOnlySet<Guid> here, PageContext page)
    {
        ContentReferences.Note(alert, page);
        return alert.Scope != OnlySomePages || alert.Pages.Any(target => here.Contains(target.Key));
    }

    private bool IsOn(Alert alert, PageContext page)
    {
        DateTimeOffset now = time.GetUtcNow();
        if (alert.EndsAt is { } end && !LiesAhead(end, now, page))
        {
            return false;
        }

        return alert.StartsAt is not { } start || !LiesAhead(start, now, page);
    }

    private static bool LiesAhead(DateTime local, DateTimeOffset now, PageContext page)
    {
        DateTimeOffset moment = SiteZone.MomentOf(local, page);
        if (moment <= now)
        {
            return false;
        }

        page.Reads.Until(moment);
        return true;
    }
}

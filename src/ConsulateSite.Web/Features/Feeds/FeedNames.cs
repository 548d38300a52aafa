using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Feeds;

/// <summary>What feeds tell of: the names in their addresses and in words.</summary>
internal static class FeedNames
{
    public const string News = "news";

    public const string Events = "events";

    public const string Alerts = "alerts";

    public const string Procedures = "procedures";

    public const string Hours = "hours";

    public const string Holidays = "holidays";

    /// <summary>All names.</summary>
    public static IReadOnlyList<string> All { get; } = [News, Events, Alerts, Procedures, Hours, Holidays];

    /// <summary>The feeds that tell of documents of a type.</summary>
    /// <param name="alias">The alias of the type.</param>
    public static IReadOnlyList<string> OfType(string alias) => alias switch
    {
        "newsArticle" => [News],
        "event" => [Events],
        "alert" => [Alerts],
        "procedure" => [Procedures],
        "office" => [Hours],
        "site" => [Hours, Holidays],
        _ => [],
    };

    /// <summary>The name of a feed in the reader's language.</summary>
    /// <param name="name">One of the names.</param>
    /// <param name="page">The request.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such feed.</exception>
    public static string InWords(string name, PageContext page) => name switch
    {
        News => page.Texts["News.Feed"],
        Events => page.Texts["Event.Feed"],
        Alerts => page.Texts["Alert.Feed"],
        Procedures => page.Texts["Procedure.Feed"],
        Hours => page.Texts["Hours.Feed"],
        Holidays => page.Texts["Holiday.Feed"],
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such feed."),
    };
}

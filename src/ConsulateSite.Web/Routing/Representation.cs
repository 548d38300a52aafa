using System.Collections.Frozen;

namespace ConsulateSite.Web.Routing;

/// <summary>A document in another form than a page. Its address is that of the page with the name of a file behind it.</summary>
/// <param name="Document">The address of the page.</param>
/// <param name="Action">The action that answers.</param>
/// <param name="File">The name of the file; empty for the page itself.</param>
internal sealed record Representation(Uri Document, string Action, string File)
{
    /// <summary>The file with the values of a figure.</summary>
    public const string Csv = "figure.csv";

    /// <summary>The action that writes <see cref="Csv" />.</summary>
    public const string CsvAction = "Csv";

    /// <summary>The file with an event for calendars.</summary>
    public const string Calendar = "event.ics";

    /// <summary>The action that writes <see cref="Calendar" />.</summary>
    public const string CalendarAction = "Calendar";

    /// <summary>The file with the drawing from which a telephone opens the page.</summary>
    public const string QuickCode = "code.svg";

    /// <summary>The action that draws <see cref="QuickCode" />.</summary>
    public const string QuickCodeAction = "QuickCode";

    private const string Page = "Index";

    private static readonly FrozenDictionary<string, string> Actions = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [Csv] = CsvAction,
        [Calendar] = CalendarAction,
        [QuickCode] = QuickCodeAction,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Finds what an address asks for.</summary>
    /// <param name="address">The address, absolute.</param>
    public static Representation Of(Uri address)
    {
        string path = address.AbsolutePath;
        int slash = path.LastIndexOf('/');
        return Actions.TryGetValue(path[(slash + 1)..], out string? action)
            ? new Representation(new UriBuilder(address) { Path = path[..(slash + 1)] }.Uri, action, path[(slash + 1)..])
            : new Representation(address, Page, string.Empty);
    }
}

using Microsoft.AspNetCore.Mvc;

namespace ConsulateSite.Backoffice.Api;

/// <summary>Which part of a list is asked for: <c>[FromQuery] Paging paging</c>.</summary>
internal sealed class Paging
{
    /// <summary>More than the client ever asks for at once.</summary>
    private const int Most = 10_000;

    /// <summary>How many to leave out.</summary>
    [FromQuery(Name = "skip")]
    public int Skip
    {
        get;
        init => field = Math.Max(0, value);
    }

    /// <summary>How many to answer with, at most.</summary>
    [FromQuery(Name = "take")]
    public int Take
    {
        get;
        init => field = Math.Clamp(value, 0, Most);
    }
    = 100;

    /// <summary>The same part for those of Umbraco's services that count in pages.</summary>
    /// <returns>
    /// The page from 0, the size of a page, and how many to leave out at the beginning of the page. A page has one item at least, also
    /// when only the total is asked for; then that item is left out.
    /// </returns>
    public (int Page, int Size, int Surplus) ToPages() => Take == 0 ? (0, 1, 1)
        : Skip % Take == 0 ? (Skip / Take, Take, 0)
        : (0, Skip + Take, Skip);
}

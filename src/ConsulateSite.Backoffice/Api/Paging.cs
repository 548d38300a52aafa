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
}

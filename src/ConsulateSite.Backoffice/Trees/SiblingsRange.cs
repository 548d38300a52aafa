using Microsoft.AspNetCore.Mvc;

namespace ConsulateSite.Backoffice.Trees;

/// <summary>Which part of its siblings is asked for: <c>[FromQuery] SiblingsRange range</c>.</summary>
internal sealed class SiblingsRange
{
    private const int Most = 10_000;

    /// <summary>Whose siblings.</summary>
    [FromQuery(Name = "target")]
    public Guid Target { get; init; }

    /// <summary>How many of those before it.</summary>
    [FromQuery(Name = "before")]
    public int Before
    {
        get;
        init => field = Math.Clamp(value, 0, Most);
    }

    /// <summary>How many of those after it.</summary>
    [FromQuery(Name = "after")]
    public int After
    {
        get;
        init => field = Math.Clamp(value, 0, Most);
    }
}

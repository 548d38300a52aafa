using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Feeds;

/// <summary>The moments at which a feed changes by the clock alone. At the next of them it is out of date.</summary>
/// <param name="now">This moment.</param>
/// <param name="page">The request.</param>
internal sealed class FeedTurns(DateTimeOffset now, PageContext page)
{
    /// <summary>The last of them that has come; <c>null</c> if none has.</summary>
    public DateTimeOffset? Last { get; private set; }

    /// <summary>Notes one.</summary>
    public void Note(DateTimeOffset moment)
    {
        if (moment > now)
        {
            page.Reads.Until(moment);
        }
        else if (Last is null || moment > Last)
        {
            Last = moment;
        }
    }
}

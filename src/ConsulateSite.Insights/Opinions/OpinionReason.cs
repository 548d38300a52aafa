namespace ConsulateSite.Insights.Opinions;

/// <summary>Why a page was of no use. The numbers are stored and never change their meaning.</summary>
public enum OpinionReason
{
    /// <summary>What was sought is not there.</summary>
    NotFound = 1,

    /// <summary>It cannot be understood.</summary>
    Unclear = 2,

    /// <summary>It was right once.</summary>
    OutOfDate = 3,

    /// <summary>It is not right.</summary>
    Wrong = 4,

    /// <summary>A link, a picture or the page itself does not work.</summary>
    Broken = 5,

    /// <summary>Anything else.</summary>
    Other = 6,
}

namespace ConsulateSite.Partners.News;

/// <summary>Why a feed could not be read. The numbers are stored and never change their meaning.</summary>
public enum FeedProblem
{
    /// <summary>Nothing is wrong.</summary>
    None = 0,

    /// <summary>The server cannot be reached.</summary>
    Unreachable = 1,

    /// <summary>The address, or one to which it leads, is not one on the internet, or not one that begins with https.</summary>
    AddressRefused = 2,

    /// <summary>The server did not answer in time.</summary>
    TooSlow = 3,

    /// <summary>The answer is too large.</summary>
    TooLarge = 4,

    /// <summary>One address led to another too often.</summary>
    TooManyRedirects = 5,

    /// <summary>The server said that there is nothing, or that something is wrong.</summary>
    BadStatus = 6,

    /// <summary>The answer is something else than a feed, such as a page.</summary>
    NotAFeed = 7,

    /// <summary>The feed breaks the rules of XML, or uses what is not allowed here.</summary>
    BadXml = 8,
}

namespace ConsulateSite.Partners.Counting;

/// <summary>What a partner's visitors or programs ask for. The numbers are stored and never change their meaning.</summary>
public enum RequestKind
{
    /// <summary>A feed or a calendar.</summary>
    Feed = 1,

    /// <summary>A part of the site on the partner's page.</summary>
    Embed = 2,

    /// <summary>An answer of the Delivery API.</summary>
    Content = 3,
}

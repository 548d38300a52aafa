namespace ConsulateSite.Partners.News;

/// <summary>What an editor has decided about an entry. The numbers are stored and never change their meaning.</summary>
public enum EntryState
{
    /// <summary>Nobody has decided; nobody but editors sees it.</summary>
    Waiting = 1,

    /// <summary>It is shown.</summary>
    Accepted = 2,

    /// <summary>It is not shown, and not proposed again.</summary>
    Rejected = 3,
}

namespace ConsulateSite.Partners.Registrations;

/// <summary>How far an association has come. The numbers are stored and never change their meaning.</summary>
public enum PartnerState
{
    /// <summary>It has registered, and no editor has decided.</summary>
    Waiting = 1,

    /// <summary>An editor has approved it.</summary>
    Approved = 2,
}

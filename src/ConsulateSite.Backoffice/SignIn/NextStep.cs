namespace ConsulateSite.Backoffice.SignIn;

/// <summary>What a user has to do after the password before being signed in.</summary>
internal enum NextStep
{
    /// <summary>Nothing.</summary>
    Session,

    /// <summary>Enter a code of the second factor.</summary>
    Code,

    /// <summary>Set up a second factor, which the site demands and the user does not have.</summary>
    SetUp,
}

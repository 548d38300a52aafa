namespace ConsulateSite.Backoffice.SignIn.TwoFactor;

/// <summary>Who has to have a second factor.</summary>
internal enum RequiredSecondFactor
{
    /// <summary>Everybody decides for themselves.</summary>
    Nobody,

    /// <summary>Users of the group of administrators.</summary>
    Administrators,

    /// <summary>All users.</summary>
    Everybody,
}

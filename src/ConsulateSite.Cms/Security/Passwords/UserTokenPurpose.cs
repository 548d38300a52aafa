namespace ConsulateSite.Cms.Security.Passwords;

/// <summary>What the holder of a token may do.</summary>
internal enum UserTokenPurpose
{
    EmailConfirmation,
    PasswordReset,
}

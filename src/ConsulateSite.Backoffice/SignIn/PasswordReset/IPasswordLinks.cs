namespace ConsulateSite.Backoffice.SignIn.PasswordReset;

/// <summary>Makes links with which users set a password, for an administrator to hand over where the site sends no mail.</summary>
public interface IPasswordLinks
{
    /// <summary>Makes a link that is good once, for 24 hours. It is noted in the security log.</summary>
    /// <param name="email">The address of the user.</param>
    /// <returns>The link, which has no host where the site does not know its own address; <c>null</c> where nobody with this address may sign in.</returns>
    Task<Uri?> CreateAsync(string email);
}

using Umbraco.Cms.Core.Models.Membership;

namespace ConsulateSite.Cms.Security.Passwords;

/// <summary>Checks the passwords of users.</summary>
public interface IPasswordCheck
{
    /// <summary>Whether this is the user's password. The answer takes as long when there is no user, and is then no.</summary>
    bool Matches(IUser? user, string password);
}

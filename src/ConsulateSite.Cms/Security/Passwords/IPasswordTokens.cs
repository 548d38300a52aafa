using Umbraco.Cms.Core.Models.Membership;

namespace ConsulateSite.Cms.Security.Passwords;

/// <summary>Makes the tokens with which users set a new password.</summary>
public interface IPasswordTokens
{
    /// <summary>A token that is good until the user's password changes, at most for a time.</summary>
    /// <param name="user">The user.</param>
    /// <param name="lifetime">The time.</param>
    string Create(IUser user, TimeSpan lifetime);
}

using Umbraco.Cms.Core.Models.Membership;

namespace ConsulateSite.Backoffice.SignIn;

/// <summary>What comes of a right password.</summary>
/// <param name="User">Whose it is.</param>
/// <param name="NeedsCode">Whether the user has to enter a code before being signed in.</param>
internal sealed record PasswordAnswer(IUser User, bool NeedsCode);

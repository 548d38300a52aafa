using Umbraco.Cms.Core.Models.Membership;

namespace ConsulateSite.Backoffice.SignIn;

/// <summary>What comes of a right password.</summary>
/// <param name="User">Whose it is.</param>
/// <param name="Next">What the user has to do before being signed in.</param>
internal sealed record PasswordAnswer(IUser User, NextStep Next);

using ConsulateSite.Backoffice.Problems;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;

namespace ConsulateSite.Backoffice.Authorization;

/// <summary>Who sends the current request.</summary>
internal sealed class CurrentUser(IBackOfficeSecurityAccessor security)
{
    /// <summary>The user.</summary>
    /// <exception cref="OperationRefusedException">Nobody is signed in.</exception>
    public IUser User => security.BackOfficeSecurity?.CurrentUser ?? throw new OperationRefusedException(OperationProblem.NotSignedIn, "NotSignedIn");

    /// <summary>The user's key, which Umbraco's services want to know.</summary>
    public Guid Key => User.Key;
}

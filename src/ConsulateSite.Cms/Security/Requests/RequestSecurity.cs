using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Cms.Security.Requests;

/// <summary>The user who is signed in to the backoffice with the current request.</summary>
internal sealed class RequestSecurity(IHttpContextAccessor http, IBackOfficeUserReader users) : IBackOfficeSecurity
{
    public IUser? CurrentUser => CurrentKey() is { } key ? users.GetByKey(key) : null;

    public bool IsAuthenticated() => CurrentKey() is not null;

    public bool UserHasSectionAccess(string section, IUser user) => user.AllowedSections.Contains(section, StringComparer.OrdinalIgnoreCase);

    private Guid? CurrentKey()
    {
        ClaimsIdentity? identity = http.HttpContext?.User.Identities.FirstOrDefault(
            x => x.IsAuthenticated && x.AuthenticationType == Constants.Security.BackOfficeAuthenticationType);
        return Guid.TryParse(identity?.FindFirst(ClaimTypes.NameIdentifier)?.Value, out Guid key) ? key : null;
    }
}

using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Net;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.SignIn;

/// <summary>Writes to the security log what Umbraco has no notification for.</summary>
internal sealed class SecurityLog(IAuditEntryService log, IIpResolver ip, TimeProvider time)
{
    /// <summary>Writes an entry.</summary>
    /// <param name="performing">Who did it; <c>null</c> for whoever sits at the computer itself.</param>
    /// <param name="affected">Whose account it concerns.</param>
    /// <param name="type">The kind, such as <c>umbraco/user/two-factor/enable</c>.</param>
    /// <param name="details">A few words.</param>
    public Task WriteAsync(IUser? performing, IUser affected, string type, string details) => log.WriteAsync(
        performing?.Key, Describe(performing), ip.GetCurrentRequestIpAddress(), time.GetUtcNow().UtcDateTime, affected.Key, Describe(affected), type, details);

    private static string Describe(IUser? user) => user is null ? "Command line" : $"User \"{user.Name}\" <{user.Email}>";
}

using ConsulateSite.Backoffice.Mail;
using ConsulateSite.Cms.Security.Passwords;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;

namespace ConsulateSite.Backoffice.SignIn.PasswordReset;

internal sealed class PasswordLinks(IBackOfficeUserStore users, IPasswordTokens tokens, BackofficeLinks links, SecurityLog log) : IPasswordLinks
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    public async Task<Uri?> CreateAsync(string email)
    {
        if (await users.GetByEmailAsync(email) is not { IsApproved: true, Kind: not UserKind.Api } user)
        {
            return null;
        }

        await log.WriteAsync(performing: null, user, "umbraco/user/password/link", "link for a new password made");
        return links.ForPassword(user, tokens.Create(user, Lifetime), isInvitation: false);
    }
}

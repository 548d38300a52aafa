using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Extensions;

namespace ConsulateSite.Backoffice.Mail;

/// <summary>
/// Addresses that are sent by mail. They begin with <c>Umbraco:CMS:WebRouting:UmbracoApplicationUrl</c>, never with the host that a
/// request named: whoever sends the request chooses that.
/// </summary>
internal sealed class BackofficeLinks(IOptionsMonitor<WebRoutingSettings> settings, ICoreBackOfficeUserManager users) :
    IForgotPasswordUriProvider, IInviteUriProvider
{
    /// <summary>The path of the page on which a user sets a password.</summary>
    public const string SetPassword = "/umbraco/login/password";

    /// <summary>Whether the site knows its own address.</summary>
    public bool AreKnown => !string.IsNullOrWhiteSpace(settings.CurrentValue.UmbracoApplicationUrl);

    public async Task<Attempt<Uri, UserOperationStatus>> CreateForgotPasswordUriAsync(IUser user) =>
        Link(user, await users.GeneratePasswordResetTokenAsync(user), isInvitation: false);

    public async Task<Attempt<Uri, UserOperationStatus>> CreateInviteUriAsync(IUser invitee) =>
        Link(invitee, await users.GenerateEmailConfirmationTokenAsync(invitee), isInvitation: true);

    /// <summary>The address on which a user sets a password; without a host where the site does not know its own.</summary>
    public Uri ForPassword(IUser user, string token, bool isInvitation)
    {
        string path = $"{SetPassword}?user={user.Key}&token={token.ToUrlBase64()}{(isInvitation ? "&invitation=true" : string.Empty)}";
        return AreKnown ? new Uri(new Uri(settings.CurrentValue.UmbracoApplicationUrl), path) : new Uri(path, UriKind.Relative);
    }

    /// <summary>The address at which a document is edited.</summary>
    /// <exception cref="UriFormatException">The site does not know its own address.</exception>
    public Uri ForDocument(Guid key) => new(new Uri(settings.CurrentValue.UmbracoApplicationUrl), $"/umbraco/section/content/workspace/document/edit/{key}");

    private Attempt<Uri, UserOperationStatus> Link(IUser user, Attempt<string, UserOperationStatus> token, bool isInvitation) => token.Success
        ? Attempt.SucceedWithStatus(UserOperationStatus.Success, ForPassword(user, token.Result!, isInvitation))
        : Attempt.FailWithStatus(token.Status, new Uri("about:blank"));
}

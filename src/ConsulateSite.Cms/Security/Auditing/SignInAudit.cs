using System.Globalization;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Cms.Security.Auditing;

/// <summary>Writes to the security log who signed in or out, who tried to, and whose password was changed.</summary>
internal sealed class SignInAudit(IAuditEntryService log, IBackOfficeUserReader users) :
    INotificationAsyncHandler<UserLoginSuccessNotification>,
    INotificationAsyncHandler<UserLoginFailedNotification>,
    INotificationAsyncHandler<UserLogoutSuccessNotification>,
    INotificationAsyncHandler<UserLockedNotification>,
    INotificationAsyncHandler<UserUnlockedNotification>,
    INotificationAsyncHandler<UserForgotPasswordRequestedNotification>,
    INotificationAsyncHandler<UserForgotPasswordChangedNotification>,
    INotificationAsyncHandler<UserPasswordChangedNotification>,
    INotificationAsyncHandler<UserPasswordResetNotification>
{
    public Task HandleAsync(UserLoginSuccessNotification notification, CancellationToken cancellationToken) =>
        WriteAsync(notification, "umbraco/user/sign-in/login", "login success");

    public Task HandleAsync(UserLoginFailedNotification notification, CancellationToken cancellationToken) =>
        WriteAsync(notification, "umbraco/user/sign-in/failed", "login failed");

    public Task HandleAsync(UserLogoutSuccessNotification notification, CancellationToken cancellationToken) =>
        WriteAsync(notification, "umbraco/user/sign-in/logout", "logout success");

    public Task HandleAsync(UserLockedNotification notification, CancellationToken cancellationToken) =>
        WriteAsync(notification, "umbraco/user/lock", "user locked");

    public Task HandleAsync(UserUnlockedNotification notification, CancellationToken cancellationToken) =>
        WriteAsync(notification, "umbraco/user/unlock", "user unlocked");

    public Task HandleAsync(UserForgotPasswordRequestedNotification notification, CancellationToken cancellationToken) =>
        WriteAsync(notification, "umbraco/user/password/forgot/request", "password reset requested");

    public Task HandleAsync(UserForgotPasswordChangedNotification notification, CancellationToken cancellationToken) =>
        WriteAsync(notification, "umbraco/user/password/forgot/change", "forgotten password changed");

    public Task HandleAsync(UserPasswordChangedNotification notification, CancellationToken cancellationToken) =>
        WriteAsync(notification, "umbraco/user/password/change", "password changed");

    public Task HandleAsync(UserPasswordResetNotification notification, CancellationToken cancellationToken) =>
        WriteAsync(notification, "umbraco/user/password/reset", "password reset");

    private static string Describe(IUser? user, string? id) => user is null ? $"User UNKNOWN:{id}" : $"User \"{user.Name}\" <{user.Email}>";

    private Task WriteAsync(UserNotification notification, string eventType, string details)
    {
        IUser? performing = Find(notification.PerformingUserId);
        IUser? affected = Find(notification.AffectedUserId);
        return log.WriteAsync(
            performing?.Key,
            Describe(performing, notification.PerformingUserId),
            notification.IpAddress,
            notification.DateTimeUtc,
            affected?.Key,
            Describe(affected, notification.AffectedUserId),
            eventType,
            details);
    }

    private IUser? Find(string? id) =>
        int.TryParse(id, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? users.GetById(number) : null;
}

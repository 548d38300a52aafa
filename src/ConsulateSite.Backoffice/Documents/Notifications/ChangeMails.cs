using System.Globalization;
using ConsulateSite.Backoffice.Mail;
using ConsulateSite.Backoffice.Trees;
using ConsulateSite.Cms.Mail;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace ConsulateSite.Backoffice.Documents.Notifications;

/// <summary>
/// Writes to those who want to hear of changes: one mail per person and change, in their language, about what they may read. Nobody
/// is told of what they have done themselves, and nobody of what the site does without a person, such as imports.
/// </summary>
internal sealed class ChangeMails(
    INotificationsRepository subscriptions,
    ICoreScopeProvider scopes,
    IUserService users,
    IEntityService entities,
    AppCaches caches,
    IBackOfficeSecurityAccessor security,
    AccountMails account,
    BackofficeLinks links,
    IMailQueue queue)
{
    private const int MostNamed = 20;

    /// <summary>Queues the mails about a change.</summary>
    /// <param name="action">The letter of Umbraco's action.</param>
    /// <param name="changes">To what it was done.</param>
    public void Tell(string action, IReadOnlyList<WatchedChange> changes)
    {
        if (changes.Count == 0 || !account.CanSend() || security.BackOfficeSecurity?.CurrentUser is not { } actor)
        {
            return;
        }

        QueuedMail[] mails = [.. Subscribers(action, changes, actor).Select(x => Mail(x.User, actor, action, x.Changes))];
        if (mails.Length > 0)
        {
            queue.Add(mails);
        }
    }

    private static string NameFor(IContent document, string language) =>
        document.AvailableCultures.FirstOrDefault(culture => culture.Split('-')[0].Equals(language, StringComparison.OrdinalIgnoreCase)) is { } own
        && document.GetCultureName(own) is { } name
            ? name
            : document.Name ?? document.AvailableCultures.Select(document.GetCultureName).OfType<string>().FirstOrDefault() ?? document.Key.ToString();

    private IEnumerable<(IUser User, WatchedChange[] Changes)> Subscribers(string action, IReadOnlyList<WatchedChange> changes, IUser actor)
    {
        int[] nodes = [.. changes.SelectMany(change => NodePath.Ids(change.Path)).Distinct()];
        ILookup<int, int> watched = Watched(action, nodes).Where(x => x.UserId != actor.Id).ToLookup(x => x.UserId, x => x.EntityId);
        foreach (IGrouping<int, int> subscriber in watched)
        {
            if (users.GetUserById(subscriber.Key) is not { IsApproved: true, IsLockedOut: false } user)
            {
                continue;
            }

            WatchedChange[] own = [.. changes.Where(change => NodePath.Ids(change.Path).Intersect(subscriber).Any() && MayRead(user, change.Path))];
            if (own.Length > 0)
            {
                yield return (user, own);
            }
        }
    }

    private Notification[] Watched(string action, int[] nodes)
    {
        using ICoreScope scope = scopes.CreateCoreScope(autoComplete: true);
        return [.. subscriptions.GetUsersNotifications([], action, nodes, Constants.ObjectTypes.Document)];
    }

    private bool MayRead(IUser user, string path) =>
        ContentPermissions.HasPathAccess(path, user.CalculateContentStartNodeIds(entities, caches), Constants.System.RecycleBinContent)
        && users.GetPermissionsForPath(user, path).GetAllPermissions().Contains(ActionBrowse.ActionLetter);

    private QueuedMail Mail(IUser reader, IUser actor, string action, WatchedChange[] changes)
    {
        ChangeMailTexts texts = ChangeMailTexts.For(reader.Language);
        string language = (reader.Language ?? string.Empty).Split('-')[0];
        string done = texts.Actions[action];
        IEnumerable<string> documents = changes.Take(MostNamed)
            .Select(change => $"{NameFor(change.Document, language)}\r\n{links.ForDocument(change.Document.Key)}");
        string[] rest = changes.Length > MostNamed ? [string.Format(CultureInfo.InvariantCulture, texts.More, changes.Length - MostNamed)] : [];
        return new QueuedMail(
            reader.Email,
            string.Format(CultureInfo.InvariantCulture, texts.Subject, done, NameFor(changes[0].Document, language)),
            string.Join("\r\n\r\n", [string.Format(CultureInfo.InvariantCulture, texts.Introduction, actor.Name, done), .. documents, .. rest, texts.Why]) + "\r\n");
    }
}

using System.Globalization;
using ConsulateSite.Insights.Storage;
using ConsulateSite.Partners.Storage;
using Microsoft.Data.Sqlite;

namespace ConsulateSite.Partners.Registrations;

/// <summary>Keeps the partners. What has been written is on the disk when the task ends. May be used by several threads at once.</summary>
public sealed class PartnerStore(PartnerDatabase database, PartnerSettings settings, PartnerRoster roster, TimeProvider time)
{
    private const string Add =
        """
        INSERT INTO partner (id, state, name, place, website, mail, feed, purpose, culture, day, confirmation)
        SELECT $id, $state, $name, $place, $website, $mail, $feed, $purpose, $culture, $day, $confirmation
        WHERE (SELECT COUNT(*) FROM partner WHERE state = $state) < $most
        """;

    private const string Remove =
        """
        DELETE FROM request WHERE partner = $id;
        DELETE FROM entry WHERE partner = $id;
        DELETE FROM partner WHERE id = $id;
        """;

    private const string Forget =
        """
        DELETE FROM partner WHERE state = $state AND confirmation IS NOT NULL AND day < $day;
        UPDATE partner SET link = NULL, link_until = NULL WHERE link_until <= $now;
        """;

    /// <summary>Takes a registration.</summary>
    /// <param name="registration">What the association says.</param>
    /// <param name="confirms">Whether its address of mail is to be confirmed.</param>
    /// <param name="cancellationToken">Ends the waiting for others.</param>
    /// <returns>The registration; <c>null</c> when too many wait already.</returns>
    /// <exception cref="TimeoutException">Too many others write.</exception>
    /// <exception cref="SqliteException">The database cannot be written.</exception>
    public async Task<Registered?> RegisterAsync(Registration registration, bool confirms, CancellationToken cancellationToken = default)
    {
        Registered registered = new(Secret.NewId(), confirms ? Secret.New() : null);
        int added = 0;
        await database.WriteAsync(connection => added = connection.Run(
            Add,
            ("$id", registered.Id),
            ("$state", (int)PartnerState.Waiting),
            ("$name", registration.Name),
            ("$place", registration.Place),
            ("$website", registration.Website.AbsoluteUri),
            ("$mail", registration.Mail),
            ("$feed", registration.Feed?.AbsoluteUri),
            ("$purpose", registration.Purpose),
            ("$culture", registration.Culture),
            ("$day", Today().DayNumber),
            ("$confirmation", registered.Confirmation is { } secret ? Secret.Hash(secret) : null),
            ("$most", settings.MostWaiting)), cancellationToken);
        return added > 0 ? registered : null;
    }

    /// <summary>Confirms an address of mail.</summary>
    /// <returns>Whether the secret is one that waits.</returns>
    public async Task<bool> ConfirmAsync(string confirmation, CancellationToken cancellationToken = default) =>
        await ChangeAsync("UPDATE partner SET confirmation = NULL WHERE confirmation = $hash", cancellationToken, ("$hash", Secret.Hash(confirmation)));

    /// <summary>All partners and registrations, those that wait first and the latest first among them.</summary>
    public IReadOnlyList<Partner> FindAll() =>
        database.Read(connection => connection.Query($"{PartnerRow.Select} ORDER BY state, day DESC, name", PartnerRow.Read));

    /// <summary>A partner; <c>null</c> when there is none of that name.</summary>
    public Partner? Find(string id) =>
        database.Read(connection => connection.Query($"{PartnerRow.Select} WHERE id = $id", PartnerRow.Read, ("$id", id))) is [{ } partner] ? partner : null;

    /// <summary>Approves a registration, or gives an approved partner another page.</summary>
    /// <param name="id">The partner.</param>
    /// <param name="page">The document that is the association's page; <c>null</c> for none.</param>
    /// <param name="cancellationToken">Ends the waiting for others.</param>
    /// <returns>Whether there is such a partner.</returns>
    public Task<bool> ApproveAsync(string id, Guid? page, CancellationToken cancellationToken = default) => ChangeAsync(
        "UPDATE partner SET state = $state, page = $page WHERE id = $id",
        cancellationToken,
        ("$id", id),
        ("$state", (int)PartnerState.Approved),
        ("$page", page?.ToString("D", CultureInfo.InvariantCulture)));

    /// <summary>Makes a link by which an approved partner takes a new key. An earlier link no longer works; an earlier key does until then.</summary>
    /// <returns>The secret of the link, which is not stored and cannot be had again; <c>null</c> when there is no such partner.</returns>
    public async Task<string?> CreateLinkAsync(string id, CancellationToken cancellationToken = default)
    {
        string link = Secret.New();
        bool isMade = await ChangeAsync(
            "UPDATE partner SET link = $link, link_until = $until WHERE id = $id AND state = $state",
            cancellationToken,
            ("$id", id),
            ("$state", (int)PartnerState.Approved),
            ("$link", Secret.Hash(link)),
            ("$until", time.GetUtcNow().AddDays(settings.LinkDays).ToUnixTimeSeconds()));
        return isMade ? link : null;
    }

    /// <summary>Uses a link up.</summary>
    /// <returns>The new key, which is not stored and cannot be had again; <c>null</c> when the link does not work, or no longer.</returns>
    public async Task<string?> TakeKeyAsync(string link, CancellationToken cancellationToken = default)
    {
        string key = Secret.New();
        bool isTaken = await ChangeAsync(
            "UPDATE partner SET key = $key, link = NULL, link_until = NULL WHERE link = $link AND link_until > $now",
            cancellationToken,
            ("$link", Secret.Hash(link)),
            ("$key", Secret.Hash(key)),
            ("$now", time.GetUtcNow().ToUnixTimeSeconds()));
        return isTaken ? key : null;
    }

    /// <summary>Exchanges a key. The old one no longer works.</summary>
    /// <returns>The new key, which is not stored and cannot be had again; <c>null</c> when the old one is not a key.</returns>
    public async Task<string?> RotateKeyAsync(string key, CancellationToken cancellationToken = default)
    {
        string next = Secret.New();
        bool isChanged = await ChangeAsync(
            "UPDATE partner SET key = $next WHERE key = $key", cancellationToken, ("$key", Secret.Hash(key)), ("$next", Secret.Hash(next)));
        return isChanged ? next : null;
    }

    /// <summary>Forgets a partner or a registration, with all that was counted and fetched of it.</summary>
    /// <returns>Whether there was one.</returns>
    public Task<bool> RemoveAsync(string id, CancellationToken cancellationToken = default) => ChangeAsync(Remove, cancellationToken, ("$id", id));

    /// <summary>Deletes registrations that nobody confirmed and links that nobody followed.</summary>
    public Task ForgetAsync(CancellationToken cancellationToken = default) => ChangeAsync(
        Forget,
        cancellationToken,
        ("$state", (int)PartnerState.Waiting),
        ("$day", Today().DayNumber - settings.ConfirmationDays),
        ("$now", time.GetUtcNow().ToUnixTimeSeconds()));

    private async Task<bool> ChangeAsync(string sql, CancellationToken cancellationToken, params (string Name, object? Value)[] parameters)
    {
        int changed = 0;
        await database.WriteAsync(connection => changed = connection.Run(sql, parameters), cancellationToken);
        roster.Renew();
        return changed > 0;
    }

    private DateOnly Today() => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
}

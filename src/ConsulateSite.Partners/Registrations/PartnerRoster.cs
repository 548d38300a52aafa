using System.Collections.Frozen;
using ConsulateSite.Insights.Storage;
using ConsulateSite.Partners.Storage;

namespace ConsulateSite.Partners.Registrations;

/// <summary>
/// The approved partners in memory, so that no request waits for the database to learn whose it is. May be used by several threads at once.
/// </summary>
public sealed class PartnerRoster(PartnerDatabase database)
{
    private volatile Snapshot? _snapshot;

    /// <summary>Whether a partner of the name has been approved.</summary>
    public bool Contains(string id) => Current.Ids.Contains(id);

    /// <summary>Whose key it is; <c>null</c> for nobody's.</summary>
    public string? FindByKey(string key) => Current.Keys.GetValueOrDefault(Secret.Hash(key));

    /// <summary>Reads the partners again. Whoever asks meanwhile is answered by the state before.</summary>
    /// <exception cref="Microsoft.Data.Sqlite.SqliteException">The database cannot be read.</exception>
    public void Renew() => _snapshot = Read();

    private Snapshot Current => _snapshot ??= Read();

    private Snapshot Read()
    {
        IReadOnlyList<(string Id, string? Key)> partners = database.Read(connection => connection.Query(
            "SELECT id, key FROM partner WHERE state = $state",
            row => (row.GetString(0), row.IsDBNull(1) ? null : row.GetString(1)),
            ("$state", (int)PartnerState.Approved)));
        return new Snapshot(
            partners.Select(partner => partner.Id).ToFrozenSet(StringComparer.Ordinal),
            partners.Where(partner => partner.Key is not null).ToFrozenDictionary(partner => partner.Key!, partner => partner.Id, StringComparer.Ordinal));
    }

    private sealed record Snapshot(FrozenSet<string> Ids, FrozenDictionary<string, string> Keys);
}

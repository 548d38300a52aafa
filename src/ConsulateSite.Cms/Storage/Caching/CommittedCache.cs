using ConsulateSite.Cms.Storage.Scoping;

namespace ConsulateSite.Cms.Storage.Caching;

/// <summary>
/// A value read from the database and kept until somebody commits a change to it. The scope that changes it sees its own
/// change at once, all others when it is committed, and a reader with an older view never puts the old value back.
/// </summary>
/// <typeparam name="TValue">An immutable snapshot; entities handed out of it must be cloned by the owner.</typeparam>
internal sealed class CommittedCache<TValue>(IDatabase database, CommitClock clock)
    where TValue : class
{
    private readonly Lock _gate = new();
    private TValue? _shared;
    private long _staleSince;

    /// <summary>The value, loaded inside the ambient scope when nobody has it.</summary>
    public TValue Get(Func<TValue> load)
    {
        DatabaseSession session = database.Session;
        if (session.Uncommitted.TryGetValue(this, out object? own))
        {
            if (own is TValue mine)
            {
                return mine;
            }

            TValue loaded = load();
            session.Uncommitted[this] = loaded;
            return loaded;
        }

        return Volatile.Read(ref _shared) ?? Fill(session, load);
    }

    /// <summary>Says that the ambient scope has changed what the value was read from.</summary>
    public void Invalidate()
    {
        DatabaseSession session = database.Session;
        if (!session.Uncommitted.ContainsKey(this))
        {
            session.OnCommitted(Drop);
        }

        session.Uncommitted[this] = null;
    }

    /// <summary>Forgets the shared value, because another process has changed the database.</summary>
    public void Drop()
    {
        lock (_gate)
        {
            _staleSince = clock.Tick();
            _shared = null;
        }
    }

    private TValue Fill(DatabaseSession session, Func<TValue> load)
    {
        // Reading opens the session, and only then is it known how old its view is.
        session.Read();
        TValue loaded = load();
        lock (_gate)
        {
            if (session.OpenedAt >= _staleSince)
            {
                _shared = loaded;
            }
        }

        return loaded;
    }
}

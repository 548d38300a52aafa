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
            session.OnCommitted(() => Settle(session));
        }

        session.Uncommitted[this] = null;
    }

    /// <summary>Gives the value as it is after the change that the ambient scope has just said to have made, so that nobody needs to load it.</summary>
    /// <param name="value">What loading would give now.</param>
    public void Replace(TValue value) => database.Session.Uncommitted[this] = value;

    /// <summary>Forgets the shared value, because another process has changed the database.</summary>
    public void Drop()
    {
        lock (_gate)
        {
            _staleSince = clock.Tick();
            _shared = null;
        }
    }

    // What the scope has seen after its last change is what it has committed. Nobody else of this process has written meanwhile; if
    // another process has, the value was dropped since the scope took its view.
    private void Settle(DatabaseSession session)
    {
        lock (_gate)
        {
            bool isUndisturbed = session.OpenedAt >= _staleSince;
            _staleSince = clock.Tick();
            _shared = isUndisturbed ? (TValue?)session.Uncommitted[this] : null;
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

using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace ConsulateSite.Cms.Storage.Scoping;

/// <summary>The context, connection and transaction of one root scope, opened when first needed.</summary>
/// <remarks>
/// A session begins as a reader. When it first writes it takes the process's turn to write and a writing
/// transaction; what it read before is then read again by nobody, which is what a committed-read database does too.
/// </remarks>
internal sealed class DatabaseSession(
    IDbContextFactory<CmsDbContext> contexts, IStorageProvider provider, WriteTurn turn, CommitClock clock) : IDisposable
{
    private readonly List<Action> _committed = [];
    private CmsDbContext? _context;
    private DbTransaction? _transaction;
    private bool _hasTurn;
    private bool _writes;

    /// <summary>The moment, in commits, at which the session's view of the data was taken.</summary>
    public long OpenedAt { get; private set; }

    /// <summary>
    /// The moment, in commits, as of which others may share what the session reads; negative once it has written, for
    /// what it reads then is its own until it commits.
    /// </summary>
    public long ShareableAsOf => _writes ? -1 : OpenedAt;

    /// <summary>What this session alone may see until it commits, by the cache that owns it.</summary>
    public Dictionary<object, object?> Uncommitted { get; } = [];

    /// <summary>The context for reading.</summary>
    public CmsDbContext Read()
    {
        if (_context is null)
        {
            Open();
        }

        return _context!;
    }

    /// <summary>The context for writing; waits for the process's turn to write.</summary>
    /// <exception cref="TimeoutException">Another writer kept the turn too long.</exception>
    public CmsDbContext Write()
    {
        TakeTurn();
        if (!_writes)
        {
            _writes = true;
            if (_transaction is not null)
            {
                EndTransaction(commit: false);
                BeginTransaction();
            }
        }

        return Read();
    }

    /// <summary>Waits until no other scope of the process writes.</summary>
    /// <param name="timeout">How long to wait; null for the default.</param>
    public void TakeTurn(TimeSpan? timeout = null)
    {
        if (!_hasTurn)
        {
            turn.Take(timeout);
            _hasTurn = true;
        }
    }

    /// <summary>Runs an action directly after the commit, before anybody is notified.</summary>
    public void OnCommitted(Action action) => _committed.Add(action);

    /// <summary>Ends the transaction and lets the next writer in.</summary>
    public void End(bool commit)
    {
        try
        {
            if (_transaction is not null)
            {
                EndTransaction(commit);
            }

            if (commit)
            {
                _committed.ForEach(action => action());
            }
        }
        finally
        {
            Release();
        }
    }

    public void Dispose() => Release();

    private void Open()
    {
        _context = contexts.CreateDbContext();
        _context.Database.OpenConnection();
        BeginTransaction();
    }

    private void BeginTransaction()
    {
        OpenedAt = clock.Now;
        DbConnection connection = _context!.Database.GetDbConnection();
        _transaction = _writes ? provider.BeginWrite(connection) : provider.BeginRead(connection);
        _context.Database.UseTransaction(_transaction);
    }

    private void EndTransaction(bool commit)
    {
        try
        {
            if (commit)
            {
                _transaction!.Commit();
            }
            else
            {
                _transaction!.Rollback();
            }
        }
        finally
        {
            _context!.Database.UseTransaction(null);
            _transaction!.Dispose();
            _transaction = null;
        }
    }

    private void Release()
    {
        _transaction?.Dispose();
        _transaction = null;
        _context?.Dispose();
        _context = null;
        Uncommitted.Clear();
        _committed.Clear();
        if (_hasTurn)
        {
            _hasTurn = false;
            turn.Give();
        }
    }
}

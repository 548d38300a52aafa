using Microsoft.Data.Sqlite;

namespace ConsulateSite.Insights.Storage;

/// <summary>
/// A database in a file of its own, so that nothing the public does takes the turn to write that editors need. What a write has acknowledged is
/// on the disk. May be used by several threads at once.
/// </summary>
public abstract class FileDatabase : IDisposable
{
    private const int Corrupt = 11;
    private const int NotADatabase = 26;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly Lock _gate = new();
    private readonly string _tables;
    private readonly string _connection;
    private bool _isReady;

    /// <param name="file">The path of the file; it is made, with its folder, when it is first needed.</param>
    /// <param name="tables">The statements that make the tables that are not there yet.</param>
    protected FileDatabase(string file, string tables)
    {
        Path = file;
        _tables = tables;
        _connection = new SqliteConnectionStringBuilder { DataSource = file }.ToString();
    }

    /// <summary>The path of the file.</summary>
    public string Path { get; }

    /// <summary>Whether the file was found damaged and set aside, as <c>….damaged</c>, for a new one.</summary>
    public bool WasDamaged { get; private set; }

    /// <summary>Makes the file ready, which the first use does as well.</summary>
    /// <exception cref="SqliteException">The file cannot be opened.</exception>
    public void Prepare()
    {
        using SqliteConnection connection = Open();
    }

    /// <inheritdoc />
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Reads. Nobody who writes is waited for.</summary>
    /// <exception cref="SqliteException">The file cannot be read.</exception>
    public T Read<T>(Func<SqliteConnection, T> work)
    {
        using SqliteConnection connection = Open();
        return work(connection);
    }

    /// <summary>Writes, wholly or not at all.</summary>
    /// <exception cref="TimeoutException">Too many others write.</exception>
    /// <exception cref="SqliteException">The file cannot be written.</exception>
    public async Task WriteAsync(Action<SqliteConnection> work, CancellationToken cancellationToken)
    {
        if (!await _turn.WaitAsync(Patience, cancellationToken))
        {
            throw new TimeoutException("Too many wait to write.");
        }

        try
        {
            await using SqliteConnection connection = Open();
            await using SqliteTransaction transaction = connection.BeginTransaction();
            work(connection);
            await transaction.CommitAsync(CancellationToken.None);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Lets go of the file.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (!disposing)
        {
            return;
        }

        using (SqliteConnection connection = new(_connection))
        {
            SqliteConnection.ClearPool(connection);
        }

        _turn.Dispose();
    }

    private SqliteConnection Open()
    {
        lock (_gate)
        {
            if (!_isReady)
            {
                MakeReady();
                _isReady = true;
            }
        }

        return Connect();
    }

    // Readers must not find a form that never works because a file is damaged; what can be saved of it, somebody saves by hand.
    private void MakeReady()
    {
        new FileInfo(Path).Directory!.Create();
        try
        {
            CreateTables();
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode is Corrupt or NotADatabase)
        {
            SetAside();
            CreateTables();
        }
    }

    private void CreateTables()
    {
        using SqliteConnection connection = Connect();
        connection.Run("PRAGMA journal_mode=WAL");
        connection.Run(_tables);
        if (connection.Query("PRAGMA quick_check(1)", row => row.GetString(0)) is not ["ok"])
        {
            throw new SqliteException("The file is damaged.", Corrupt);
        }
    }

    private void SetAside()
    {
        using (SqliteConnection connection = new(_connection))
        {
            SqliteConnection.ClearPool(connection);
        }

        File.Move(Path, $"{Path}.damaged", overwrite: true);
        File.Delete($"{Path}-wal");
        File.Delete($"{Path}-shm");
        WasDamaged = true;
    }

    private SqliteConnection Connect()
    {
        SqliteConnection connection = new(_connection);
        try
        {
            connection.Open();
            connection.Run("PRAGMA synchronous=FULL; PRAGMA secure_delete=ON");
            return connection;
        }
        catch (SqliteException)
        {
            connection.Dispose();
            throw;
        }
    }
}

using Microsoft.Data.Sqlite;

namespace ConsulateSite.Insights.Storage;

/// <summary>
/// The database of what readers tell and seek: a file of its own, so that nothing readers do takes the turn to write that editors need. What a
/// write has acknowledged is on the disk. May be used by several threads at once.
/// </summary>
public sealed class InsightsDatabase : IDisposable
{
    private const int Corrupt = 11;
    private const int NotADatabase = 26;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly Lock _gate = new();
    private readonly string _file;
    private readonly string _connection;
    private bool _isReady;

    /// <param name="file">The path of the file; it is made, with its folder, when it is first needed.</param>
    public InsightsDatabase(string file)
    {
        _file = file;
        _connection = new SqliteConnectionStringBuilder { DataSource = file }.ToString();
    }

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
        using (SqliteConnection connection = new(_connection))
        {
            SqliteConnection.ClearPool(connection);
        }

        _turn.Dispose();
    }

    /// <summary>Reads. Nobody who writes is waited for.</summary>
    internal T Read<T>(Func<SqliteConnection, T> work)
    {
        using SqliteConnection connection = Open();
        return work(connection);
    }

    /// <summary>Writes, wholly or not at all.</summary>
    /// <exception cref="TimeoutException">Too many others write.</exception>
    internal async Task WriteAsync(Action<SqliteConnection> work, CancellationToken cancellationToken)
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

    // What is lost with a damaged file is counts; readers must not find a form that never works because of it.
    private void MakeReady()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(_file))!);
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
        connection.Run(InsightsSchema.Tables);
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

        File.Move(_file, $"{_file}.damaged", overwrite: true);
        File.Delete($"{_file}-wal");
        File.Delete($"{_file}-shm");
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

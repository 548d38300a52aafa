using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace ConsulateSite.Cms.Storage;

/// <summary>Everything that differs between database products.</summary>
internal interface IStorageProvider
{
    /// <summary>Umbraco's name of the provider, as in <c>umbracoDbDSN_ProviderName</c>.</summary>
    string Name { get; }

    /// <summary>Points the context at the database.</summary>
    void Configure(DbContextOptionsBuilder options);

    /// <summary>Prepares the database file or server before the first migration.</summary>
    /// <param name="cancellationToken">Ends the preparation early.</param>
    Task PrepareAsync(CancellationToken cancellationToken);

    /// <summary>Opens a transaction that reads and never blocks a writer.</summary>
    DbTransaction BeginRead(DbConnection connection);

    /// <summary>Opens a transaction that may write; waits until no other process writes.</summary>
    DbTransaction BeginWrite(DbConnection connection);
}

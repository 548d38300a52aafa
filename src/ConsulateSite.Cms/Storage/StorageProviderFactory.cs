using ConsulateSite.Cms.Composition;
using ConsulateSite.Cms.Storage.Sqlite;
using Microsoft.Extensions.Configuration;
using Umbraco.Cms.Core;

namespace ConsulateSite.Cms.Storage;

/// <summary>Chooses the database by Umbraco's own configuration keys.</summary>
internal static class StorageProviderFactory
{
    private const string ConnectionStringName = Constants.System.UmbracoConnectionName;
    private const string ProviderNameKey = ConnectionStringName + "_ProviderName";

    /// <exception cref="InvalidOperationException">The configured provider is not supported.</exception>
    public static IStorageProvider Create(IConfiguration configuration, CmsPaths paths)
    {
        string? connectionString = configuration.GetConnectionString(ConnectionStringName);
        string providerName = configuration.GetConnectionString(ProviderNameKey) ?? SqliteStorageProvider.ProviderName;
        if (!string.Equals(providerName, SqliteStorageProvider.ProviderName, StringComparison.OrdinalIgnoreCase))
        {
            throw new InvalidOperationException(
                $"ConnectionStrings:{ProviderNameKey} is '{providerName}'; this version knows '{SqliteStorageProvider.ProviderName}'. Remove the key or correct it.");
        }

        return new SqliteStorageProvider(Expand(connectionString, paths) ?? $"Data Source={paths.Database}");
    }

    // Umbraco's installers write the placeholder; it stands for the folder of the database.
    private static string? Expand(string? connectionString, CmsPaths paths) =>
        string.IsNullOrWhiteSpace(connectionString)
            ? null
            : connectionString.Replace("|DataDirectory|", paths.Data, StringComparison.OrdinalIgnoreCase);
}

using ConsulateSite.Cms.Storage.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;

namespace ConsulateSite.Cms.Installation;

/// <summary>Remembers what was installed, so that what an administrator deletes afterwards stays deleted.</summary>
internal sealed class InstallationRecord(IDatabase database, IKeyValueRepository keyValues, TimeProvider time)
{
    private const string Prefix = "ConsulateSite.Installed.";

    /// <summary>Installs something in a scope of its own, unless that was done before.</summary>
    /// <param name="name">What it is.</param>
    /// <param name="install">Installs it.</param>
    public void Once(string name, Action install)
    {
        using ICoreScope scope = database.Scopes.CreateCoreScope();
        string identifier = Prefix + name;
        if (!keyValues.Exists(identifier))
        {
            install();
            keyValues.Save(new KeyValue { Identifier = identifier, Value = time.GetUtcNow().ToString("O") });
        }

        scope.Complete();
    }
}

using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.Installation;

/// <summary>What <c>Umbraco:CMS:InstallDefaultData</c> wants of the default data.</summary>
internal sealed class DefaultData(IOptionsMonitor<InstallDefaultDataSettings> settings)
{
    /// <summary>Whether an item is to be installed.</summary>
    /// <param name="kind">The kind, one of the settings' named options.</param>
    /// <param name="key">The item's key.</param>
    public bool Includes(string kind, Guid key)
    {
        InstallDefaultDataSettings wanted = settings.Get(kind);
        bool named = wanted.Values.Any(value => Guid.TryParse(value, out Guid parsed) && parsed == key);
        return wanted.InstallData switch
        {
            InstallDefaultDataOption.None => false,
            InstallDefaultDataOption.Values => named,
            InstallDefaultDataOption.ExceptValues => !named,
            _ => true,
        };
    }

    /// <summary>The items named one by one; none when the settings name them in any other way.</summary>
    /// <param name="kind">The kind, one of the settings' named options.</param>
    public IEnumerable<string> Named(string kind) =>
        settings.Get(kind) is { InstallData: InstallDefaultDataOption.Values } wanted ? wanted.Values : [];
}

using Microsoft.Extensions.Configuration.Memory;

namespace ConsulateSite.Web.Composition;

/// <summary>What holds unless the configuration says otherwise.</summary>
internal static class SettingDefaults
{
    private static readonly Dictionary<string, string?> Values = new(StringComparer.Ordinal)
    {
        ["Logging:LogLevel:Default"] = "Information",
        ["Logging:LogLevel:Microsoft.AspNetCore"] = "Warning",
        // It says of each request that it began and ended. As long as it might say anything, each request gets a scope and an activity.
        ["Logging:LogLevel:Microsoft.AspNetCore.Hosting.Diagnostics"] = "None",
        ["Logging:LogLevel:Microsoft.EntityFrameworkCore"] = "Warning",
        ["Logging:LogLevel:Umbraco"] = "Warning",

        // Editors work at their desk and on their phone. Each session can be ended by itself.
        ["Umbraco:CMS:Security:UserAllowConcurrentLogins"] = "true",

        // What the site publishes is for everybody, also for the programs and pages of others.
        ["Umbraco:CMS:DeliveryApi:Enabled"] = "true",
        ["Umbraco:CMS:DeliveryApi:Media:Enabled"] = "true",
        ["Umbraco:CMS:DeliveryApi:OutputCache:Enabled"] = "true",
        ["Umbraco:CMS:DeliveryApi:OpenApi:GenerateContentTypeSchemas"] = "true",

        // Umbraco cannot start without a language. These are the ones that the product's content is written in.
        ["Umbraco:CMS:InstallDefaultData:Languages:InstallData"] = "Values",
        ["Umbraco:CMS:InstallDefaultData:Languages:Values:0"] = "ar",
        ["Umbraco:CMS:InstallDefaultData:Languages:Values:1"] = "fr",
        ["Umbraco:CMS:InstallDefaultData:Languages:Values:2"] = "en",
    };

    /// <summary>Puts the defaults below every other source.</summary>
    public static void UseSettingDefaults(this IConfigurationBuilder configuration) =>
        configuration.Sources.Insert(0, new MemoryConfigurationSource { InitialData = Values });
}

using System.Collections.Frozen;
using Umbraco.Cms.Core;

namespace ConsulateSite.Backoffice.Authorization;

/// <summary>Sections have one name in Umbraco's services and another one in the client.</summary>
internal static class SectionNames
{
    private static readonly FrozenDictionary<string, string> ToClientNames = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        [Constants.Applications.Content] = "Umb.Section.Content",
        [Constants.Applications.Media] = "Umb.Section.Media",
        [Constants.Applications.Members] = "Umb.Section.Members",
        [Constants.Applications.Settings] = "Umb.Section.Settings",
        [Constants.Applications.Packages] = "Umb.Section.Packages",
        [Constants.Applications.Translation] = "Umb.Section.Translation",
        [Constants.Applications.Users] = "Umb.Section.Users",
        [Constants.Applications.Library] = "Umb.Section.Library",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> FromClientNames =
        ToClientNames.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.OrdinalIgnoreCase);

    /// <summary>The client's name; a section of a plug-in has one name only.</summary>
    public static string ToClient(string section) => ToClientNames.GetValueOrDefault(section, section);

    /// <summary>Umbraco's name; a section of a plug-in has one name only.</summary>
    public static string FromClient(string section) => FromClientNames.GetValueOrDefault(section, section);
}

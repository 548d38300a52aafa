using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Source = Umbraco.Cms.Core.Constants.ServerEvents.EventSource;

namespace ConsulateSite.Backoffice.LiveEvents;

/// <summary>Who hears of what.</summary>
internal static class EventSources
{
    private static readonly string[] ForAll =
    [
        Source.Document, Source.Media, Source.DocumentType, Source.MediaType, Source.DataType, Source.Language, Source.DictionaryItem,
        Source.Template, Source.DocumentBlueprint, Source.Domain, Source.PublicAccessEntry, Source.Relation, Source.RelationType,
    ];

    private static readonly string[] ForUserAdministration = [Source.User, Source.UserGroup];

    /// <summary>The kinds of things of which the user hears. All editors see types and languages in what they edit.</summary>
    public static IEnumerable<string> Of(IUser user) => user.AllowedSections.Contains(Constants.Applications.Users, StringComparer.OrdinalIgnoreCase)
        ? ForAll.Concat(ForUserAdministration)
        : ForAll;
}

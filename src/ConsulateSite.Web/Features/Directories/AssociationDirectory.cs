using ConsulateSite.Web.Caching;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Web.Features.Directories;

/// <summary>Lists associations, all or those of one topic.</summary>
internal sealed class AssociationDirectory(ContentLinks links, ContentTree tree, SiteLanguages languages)
{
    /// <summary>Takes the topic that the address names, if the directory has it.</summary>
    public void ChooseTopic(IPublishedContent section, PageContext page)
    {
        string? wanted = page.Query[PageParameters.Topic];
        if (string.IsNullOrEmpty(wanted))
        {
            return;
        }

        if (tree.Children<Association>(section, page).Any(association => association.Activities.Contains(wanted, StringComparer.Ordinal)))
        {
            page.Parameters.Accept(PageParameters.Topic, wanted);
        }
        else
        {
            // Anybody can make up a topic.
            page.Reads.DoNotStore();
        }
    }

    /// <summary>Builds the list.</summary>
    /// <param name="section">What holds the associations.</param>
    /// <param name="associations">The associations.</param>
    /// <param name="page">The request.</param>
    public AssociationListing Build(IPublishedContent section, IReadOnlyList<Association> associations, PageContext page)
    {
        string? topic = page.Parameters.Find(PageParameters.Topic);
        string address = links.To(section, page)?.Address ?? page.Address.AbsolutePath;
        return new AssociationListing(
            Topics(associations, topic, address, page),
            [
                .. associations
                    .Where(association => topic is null || association.Activities.Contains(topic, StringComparer.Ordinal))
                    .Select(association => Build(association, page))
                    .OfType<AssociationSummary>(),
            ],
            FeatureAddress.PartnersOf(languages.PathOf(page.Language)));
    }

    /// <summary>The name of an activity.</summary>
    public static string NameOf(string activity, PageContext page) => page.Texts[ChoiceWords.Key("Activity", activity)];

    private static List<Topic> Topics(IReadOnlyList<Association> associations, string? topic, string address, PageContext page) =>
    [
        new Topic(page.Texts["Association.All"], address, page.Formats.Number(associations.Count), topic is null),
        .. associations
            .SelectMany(association => association.Activities)
            .GroupBy(activity => activity, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new Topic(
                NameOf(group.Key, page), $"{address}?{PageParameters.Topic}={group.Key}", page.Formats.Number(group.Count()), group.Key == topic)),
    ];

    private AssociationSummary? Build(Association association, PageContext page) =>
        links.To(association, page) is { } link
            ? new AssociationSummary(
                link,
                association.Summary(page.Culture),
                association.City(page.Culture),
                [.. association.Activities.Select(activity => NameOf(activity, page))],
                association.Phone is { } phone ? new Telephone(Label: null, phone) : null)
            : null;
}

using ConsulateSite.Web.Features.Sections;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Home;

/// <summary>Finds the sections that have a door on the home page.</summary>
internal sealed class Doors(ContentTree tree, PageSummaries pages)
{
    private static readonly (string Code, string Drawing)[] Drawings =
    [
        ("tourism", "door-tourism"), ("investment", "door-invest"), ("outreach", "door-culture"),
    ];

    /// <summary>The doors, without those whose section does not exist in the reader's language.</summary>
    public IReadOnlyList<Door> Build(Site site, PageContext page)
    {
        IReadOnlyList<Section> sections = tree.Children<Section>(site, page);
        return
        [
            .. Drawings
                .Select(door => (Section: sections.FirstOrDefault(section => section.Code == door.Code), door.Drawing))
                .Where(door => door.Section is not null)
                .Select(door => (Page: pages.Build(door.Section!, page), door.Drawing))
                .Where(door => door.Page is not null)
                .Select(door => new Door(door.Page!, door.Drawing)),
        ];
    }
}

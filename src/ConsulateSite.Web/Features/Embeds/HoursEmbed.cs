using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Embeds;

/// <summary>Whether the house, or one of its offices, is open now, and when it is these days.</summary>
internal sealed class HoursEmbed(
    EmbedBeginnings beginnings, OpeningHoursBuilder hours, OpeningStateBuilder states, ContentTree tree, ContentLinks links) : IEmbedSource
{
    private const string Contact = "contact";

    private static readonly string[] Holders = ["section"];

    public string Kind => EmbedKinds.Hours;

    public EmbedWidget? Build(EmbedRequest request, PageContext page)
    {
        if (request.Code is null)
        {
            PageLink? contact = links.ToAll(tree.Below<Page>(page.Site, "page", page).Where(other => other.Code == Contact), page).FirstOrDefault();
            PageLink home = beginnings.Home(page);
            return Build(page.Site, home with { Address = contact?.Address ?? home.Address }, page) with
            {
                More = contact is null ? null : beginnings.Absolute(contact, page),
            };
        }

        return tree.Below<Office>(page.Site, "office", Holders, page).FirstOrDefault(office => office.Code == request.Code) is { } found && links.To(found, page) is { } link
            ? Build(found, link, page) with { More = beginnings.Absolute(link with { Text = page.Texts["Footer.HoursAndAccess"] }, page) }
            : null;
    }

    private EmbedWidget Build(IHours place, PageLink title, PageContext page) => beginnings.Begin(title, page) with
    {
        State = states.Build(place, keepsHolidays: true, page),
        Facts =
        [
            .. hours.BuildWeek(place, page).Select(line => new EmbedFact(
                line.Days, line.Times, string.Join(" · ", new[] { line.Label, line.Note }.OfType<string>()) is { Length: > 0 } note ? note : null)),
        ],
        Summary = place.HoursNote(page.Culture),
    };
}

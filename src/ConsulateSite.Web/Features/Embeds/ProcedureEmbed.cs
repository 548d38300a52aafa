using ConsulateSite.Web.Caching;
using ConsulateSite.Web.Features.Procedures;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Embeds;

/// <summary>A procedure at a glance, and what to bring: for one case, or else the cases to choose from.</summary>
internal sealed class ProcedureEmbed(EmbedBeginnings beginnings, ChecklistBuilder checklists, ContentTree tree, ContentLinks links) : IEmbedSource
{
    private const string CaseAnchor = "#case";

    private static readonly string[] Holders = ["section"];

    public string Kind => EmbedKinds.Procedure;

    public EmbedWidget? Build(EmbedRequest request, PageContext page)
    {
        if (tree.Below<Procedure>(page.Site, "procedure", Holders, page).FirstOrDefault(procedure => procedure.Code == request.Code) is not { } found
            || links.To(found, page) is not { } link)
        {
            return null;
        }

        IReadOnlyList<CaseBlock> cases = ProcedureCases.Of(found, page.Culture);
        CaseBlock? chosen = request.Case is null && cases.Count == 1 ? cases[0] : cases.FirstOrDefault(block => block.Code == request.Case);
        if (request.Case is not null && chosen is null)
        {
            return null;
        }

        PageLink shown = chosen is not null && cases.Count > 1 ? link with { Address = AddressOf(chosen, link) } : link;
        EmbedWidget widget = beginnings.Begin(link, page) with
        {
            Summary = found.Summary(page.Culture),
            Facts = Facts(found, cases, chosen, page),
            More = beginnings.Absolute(shown with { Text = page.Texts["Embeds.WholeProcedure"] }, page),
        };
        return chosen is not null ? WithDocuments(widget, chosen, isOnly: cases.Count == 1, page)
            : cases.Count > 1 ? WithCases(widget, cases, link, page)
            : widget;
    }

    private static string AddressOf(CaseBlock block, PageLink link) => $"{link.Address}?{PageParameters.Case}={Uri.EscapeDataString(block.Code!)}{CaseAnchor}";

    // What a procedure costs depends on the case.
    private static IReadOnlyList<EmbedFact> Facts(Procedure procedure, IReadOnlyList<CaseBlock> cases, CaseBlock? chosen, PageContext page)
    {
        string price = page.Texts["Procedure.Price"];
        return
        [
            .. FactsBuilder.Build(procedure, FeeSummary.For(procedure.Fees(page.Culture), chosen?.Code), page)
                .Where(fact => chosen is not null || cases.Count == 0 || fact.Label != price)
                .Select(fact => new EmbedFact(fact.Label, fact.Value, fact.Note)),
        ];
    }

    private EmbedWidget WithDocuments(EmbedWidget widget, CaseBlock block, bool isOnly, PageContext page)
    {
        string documents = page.Texts["Documents.Title"];
        EmbedItem[] items = [.. checklists.Build(block, page).Select(item => Item(item, page))];
        return items.Length == 0
            ? widget
            : widget with
            {
                ListTitle = isOnly || block.NameText(page.Culture) is not { } name ? documents : page.Texts["Site.TitleFormat", documents, name],
                Items = items,
            };
    }

    private EmbedWidget WithCases(EmbedWidget widget, IReadOnlyList<CaseBlock> cases, PageLink link, PageContext page) => widget with
    {
        ListTitle = page.Texts["Procedure.YourCase"],
        Items = [.. cases.Select(block => new EmbedItem(block.NameText(page.Culture) ?? block.Code!, beginnings.Absolute(AddressOf(block, link), page)))],
    };

    private EmbedItem Item(ChecklistItem item, PageContext page) => new(
        item.Name.Text, item.ObtainedThrough is { } source ? beginnings.Absolute(source.Address, page) : null)
    {
        Note = item.Specification?.Text,
        Lang = item.Name.Language?.IsoCode,
        Dir = item.Name.Language?.Direction,
    };
}

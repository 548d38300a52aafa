using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ConsulateSite.EndToEnd.Tests.Pages;

/// <summary>Walks the whole site as a search engine would.</summary>
[Collection(SiteCollection.Name)]
public sealed class LinkTests(SiteFixture site)
{
    private static readonly string[] Choices = ["language=", "theme=", "display="];

    private static readonly HtmlParser Parser = new();

    [Fact]
    public async Task Every_link_of_the_site_leads_somewhere_and_every_anchor_exists()
    {
        Dictionary<string, HashSet<string>> anchors = new(StringComparer.Ordinal);
        List<(string From, Uri Target)> links = [];
        List<string> faults = [];
        Queue<(string From, string Address)> open = new([("", "/ar/"), ("", "/fr/"), ("", "/en/")]);
        while (open.TryDequeue(out (string From, string Address) next))
        {
            if (anchors.ContainsKey(next.Address))
            {
                continue;
            }

            anchors[next.Address] = [];
            using HttpResponseMessage answer = await site.Client.GetAsync(next.Address);
            if (answer.Headers.Location is { } elsewhere)
            {
                open.Enqueue((next.Address, new Uri(site.Address, elsewhere).PathAndQuery));
            }
            else if (answer.StatusCode != HttpStatusCode.OK)
            {
                faults.Add($"{(int)answer.StatusCode} {Uri.UnescapeDataString(next.Address)}, linked from {Uri.UnescapeDataString(next.From)}");
            }
            else if (answer.Content.Headers.ContentType?.MediaType == "text/html")
            {
                IDocument page = await Parser.ParseDocumentAsync(await answer.Content.ReadAsStreamAsync());
                string[] ids = [.. page.All.Select(element => element.Id).OfType<string>().Where(id => id.Length > 0)];
                faults.AddRange(ids.CountBy(id => id).Where(id => id.Value > 1).Select(id => $"#{id.Key} stands twice on {Uri.UnescapeDataString(next.Address)}"));
                anchors[next.Address].UnionWith(ids);
                foreach (Uri target in LinksOf(page, next.Address))
                {
                    links.Add((next.Address, target));
                    open.Enqueue((next.Address, target.PathAndQuery));
                }
            }
        }

        faults.AddRange(links
            .Where(link => link.Target.Fragment.Length > 1 && !anchors[link.Target.PathAndQuery].Contains(Uri.UnescapeDataString(link.Target.Fragment[1..])))
            .Select(link => $"{Uri.UnescapeDataString(link.Target.ToString())} has no such anchor, linked from {Uri.UnescapeDataString(link.From)}"));
        Assert.Empty(faults);
        Assert.True(anchors.Count > 200, $"Only {anchors.Count} addresses were found.");
    }

    // Choosing a language, a theme or the text alone changes the reader's cookie and leads back; it is no page.
    private IEnumerable<Uri> LinksOf(IDocument page, string address) =>
        from link in page.QuerySelectorAll("a[href], link[href]")
        let target = new Uri(new Uri(site.Address, address), link.GetAttribute("href")!)
        where target.Authority == site.Address.Authority && target.Scheme == site.Address.Scheme
        where !Choices.Any(choice => target.Query.Contains(choice, StringComparison.Ordinal))
        select target;
}

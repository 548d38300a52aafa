using ConsulateSite.Cms.Storage.Documents;
using ConsulateSite.Cms.Tests.Engine;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Cms.Tests.Storage.Documents;

public sealed class SearchTests(ContentSite site) : IClassFixture<ContentSite>
{
    [Fact]
    public void A_name_is_found_whatever_its_case_and_whatever_signs_are_in_it()
    {
        IContent form = site.Publish(site.NewPage("Form A_12 (100%)"));
        site.Publish(site.NewPage("Form AB12 (1000)"));

        foreach (string part in new[] { "form a_12", "FORM A_12", "100%", "a_12 (100%) FR" })
        {
            Assert.Equal([form.Key], Find(part, Constants.System.RootString));
        }
    }

    [Fact]
    public void Only_what_lies_at_or_below_the_start_is_found()
    {
        IContent start = site.Publish(site.NewPage("Visa"));
        IContent below = site.Publish(site.NewPage("Visa for students", start.Id));
        site.Publish(site.NewPage("Visa elsewhere"));

        Assert.Equal([start.Key, below.Key], Find("visa", start.Path));
    }

    [Fact]
    public void A_filter_does_not_regard_case_either()
    {
        IContent notice = site.Publish(site.NewPage("Notice to travellers"));
        IQuery<IContent> filter = site.Engine.Get<ICoreScopeProvider>().CreateQuery<IContent>().Where(page => page.Name!.Contains("NOTICE to"));

        IEnumerable<IContent> found = site.Contents.GetPagedDescendants(Constants.System.Root, 0, 10, out _, filter, Ordering.By("Name"));

        Assert.Equal([notice.Key], found.Select(page => page.Key));
    }

    private IReadOnlyList<Guid> Find(string part, string path) =>
        site.Engine.Get<IDocumentNameSearch>().Find(new DocumentNameQuery(part, [path], Trashed: false, []), 0, 10).Keys;
}

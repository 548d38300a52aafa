using ConsulateSite.Caching;
using ConsulateSite.Web.Features.Procedures;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;
using ConsulateSite.Web.Tests.Fakes;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Web.Tests.Features;

public sealed class ChecklistTests
{
    private readonly TestSite _site = new();

    [Fact]
    public void A_document_is_listed_in_the_language_of_the_page()
    {
        FakeContent photo = Document("Photo");
        photo.WithText("specification", "35 × 45");
        ChecklistItem item = Assert.Single(Build("fr", photo));
        Assert.Equal(("Photo fr", null, "35 × 45 fr"), (item.Name.Text, item.Name.Language, item.Specification!.Text));
    }

    [Fact]
    public void A_document_that_is_not_translated_is_listed_in_another_language_and_says_so()
    {
        FakeContent photo = new FakeContent("document").Named("fr", "Photo");
        ChecklistItem item = Assert.Single(Build("en", photo));
        Assert.Equal(("Photo", "fr"), (item.Name.Text, item.Name.Language!.IsoCode));
    }

    [Fact]
    public void A_document_that_a_procedure_delivers_leads_to_it()
    {
        FakeContent card = Document("Card");
        Procedure delivers = new(new FakeContent("procedure").Named("Renewal"), FakeElement.Fallback);
        card.With("obtainedThrough", new IPublishedContent[] { delivers });
        Assert.Equal("Renewal fr", Assert.Single(Build("fr", card)).ObtainedThrough!.Text);
    }

    [Fact]
    public void The_page_changes_with_every_document_of_the_list()
    {
        FakeContent photo = Document("Photo");
        PageContext page = _site.Page("fr");
        new ChecklistBuilder(_site.Languages, _site.Links).Build(Case(photo), page);
        Assert.Contains(ContentTags.Item(photo.Key), page.Reads.ToTags());
    }

    private static FakeContent Document(string name) => new FakeContent("document").Named(name);

    private static CaseBlock Case(params FakeContent[] documents) => new(
        new FakeElement("caseBlock").With("documents", documents.Select(document => new Document(document, FakeElement.Fallback)).ToArray<IPublishedContent>()),
        FakeElement.Fallback);

    private IReadOnlyList<ChecklistItem> Build(string culture, params FakeContent[] documents) =>
        new ChecklistBuilder(_site.Languages, _site.Links).Build(Case(documents), _site.Page(culture));
}

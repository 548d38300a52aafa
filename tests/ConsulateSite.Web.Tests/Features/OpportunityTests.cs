using ConsulateSite.Web.Features.Investment;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;
using ConsulateSite.Web.Tests.Fakes;

namespace ConsulateSite.Web.Tests.Features;

public sealed class OpportunityTests
{
    private readonly TestSite _site = new();
    private readonly TestClock _clock = new();

    public OpportunityTests() => _site.Root.With("timeZone", "Etc/GMT-1");

    [Theory]
    [InlineData(3_000_000, 15_000_000, "3,000,000 to 15,000,000\u00A0MAD")]
    [InlineData(3_000_000, null, "from 3,000,000\u00A0MAD")]
    [InlineData(null, 15_000_000, "up to 15,000,000\u00A0MAD")]
    [InlineData(5_000_000, 5_000_000, "5,000,000\u00A0MAD")]
    [InlineData(null, null, null)]
    public void An_amount_that_is_not_known_is_not_zero(int? least, int? most, string? expected)
    {
        FakeContent content = Content("A", deadline: null);
        content.With("minimumAmount", (decimal?)least).With("maximumAmount", (decimal?)most);
        Assert.Equal(expected, OpportunitySummaries.Amount(Model(content), _site.Page("en")));
    }

    [Fact]
    public void A_project_is_open_until_its_last_day_ends_at_the_site()
    {
        PageContext page = _site.Page("fr");
        OpportunitySummaries summaries = new(new OpeningHoursBuilder(_clock), _site.Links);
        Opportunity project = Model(Content("A", new DateTime(2026, 11, 16)));
        Assert.Single(summaries.Build([project], page));
        Assert.Equal(new DateTimeOffset(2026, 11, 16, 23, 0, 0, TimeSpan.Zero), page.Reads.ValidUntil);
        _clock.Now = new DateTimeOffset(2026, 11, 16, 23, 0, 0, TimeSpan.Zero);
        Assert.Empty(summaries.Build([project], _site.Page("fr")));
    }

    [Fact]
    public void The_project_that_closes_first_comes_first()
    {
        OpportunitySummaries summaries = new(new OpeningHoursBuilder(_clock), _site.Links);
        Opportunity[] projects = [Model(Content("Later", new DateTime(2027, 2, 1))), Model(Content("Never", deadline: null)), Model(Content("Soon", new DateTime(2027, 1, 1)))];
        Assert.Equal(["Soon fr", "Later fr", "Never fr"], summaries.Build(projects, _site.Page("fr")).Select(summary => summary.Link.Text));
    }

    private static FakeContent Content(string name, DateTime? deadline)
    {
        FakeContent content = new FakeContent("opportunity").Named(name);
        content.With("deadline", deadline);
        return content;
    }

    private static Opportunity Model(FakeContent content) => new(content, FakeElement.Fallback);
}

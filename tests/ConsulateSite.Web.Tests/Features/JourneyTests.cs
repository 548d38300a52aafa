using ConsulateSite.Web.Features.Procedures;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Tests.Fakes;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Web.Tests.Features;

public sealed class JourneyTests
{
    private readonly TestSite _site = new();
    private readonly FakeContent _registration = Named("Registration");
    private readonly FakeContent _card = Named("Card");
    private readonly FakeContent _passport = Named("Passport");

    [Fact]
    public void What_comes_before_what_comes_before_is_first_and_each_stands_once()
    {
        Needs(_card, _registration);
        Needs(_passport, _card, _registration);

        Assert.Equal(["Registration fr", "Card fr", "Passport fr"], Way(_passport));
    }

    [Fact]
    public void The_last_stop_is_here()
    {
        Needs(_passport, _registration);

        Assert.Equal([false, true], Build(_passport).Select(stop => stop.IsHere));
    }

    [Fact]
    public void Nothing_before_is_no_way() => Assert.Empty(Build(_passport));

    [Fact]
    public void A_knot_that_editors_tied_is_walked_once()
    {
        Needs(_card, _passport);
        Needs(_passport, _card);

        Assert.Equal(["Card fr", "Passport fr"], Way(_passport));
    }

    [Fact]
    public void What_the_reader_s_language_lacks_is_left_out()
    {
        FakeContent arabicOnly = new FakeContent("procedure").Named("ar", "تسجيل");
        Needs(_card, arabicOnly);
        Needs(_passport, _card);

        Assert.Equal(["Card fr", "Passport fr"], Way(_passport));
    }

    private static FakeContent Named(string name) => new FakeContent("procedure").Named(name);

    private static Procedure Model(FakeContent content) => new(content, FakeElement.Fallback);

    private static void Needs(FakeContent procedure, params FakeContent[] before) =>
        procedure.With("prerequisites", before.Select(Model).ToArray<IPublishedContent>());

    private IEnumerable<string> Way(FakeContent procedure) => Build(procedure).Select(stop => stop.Procedure.Link.Text);

    private IReadOnlyList<JourneyStop> Build(FakeContent procedure) =>
        new JourneyBuilder(new ProcedureSummaries(_site.Links)).Build(Model(procedure), _site.Page("fr"));
}

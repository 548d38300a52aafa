using ConsulateSite.Insights.Searches;

namespace ConsulateSite.Insights.Tests.Searches;

public sealed class SearchTallyTests : IDisposable
{
    private static readonly AskedQuery Passport = AskedQuery.Of("fr", " Passeport  PERDU ");

    private readonly InsightsFolder _folder = new();
    private readonly SearchTally _tally;

    public SearchTallyTests() => _tally = new SearchTally(_folder.Searches, _folder.Settings, _folder.Clock);

    [Fact]
    public void A_query_is_in_small_letters_cut_and_without_personal_data()
    {
        Assert.Equal("passeport perdu", Passport.Text);
        Assert.Equal("carte […]", AskedQuery.Of("fr", "Carte AB123456").Text);
        Assert.Equal(AskedQuery.LongestText, AskedQuery.Of("fr", new string('a', 5_000)).Text.Length);
        Assert.Equal(string.Empty, AskedQuery.Of("fr", "\u200F \n").Text);
    }

    [Fact]
    public async Task A_query_is_written_down_when_enough_have_asked_it()
    {
        await AskAsync(Passport, 7, "a", "b");
        Assert.Empty(Queries());
        Assert.Equal(2, Totals().Asked);

        await AskAsync(Passport, 7, "c");

        QueryCount query = Assert.Single(Queries());
        Assert.Equal((3, 7), (query.Asked, query.Results));
        Assert.Equal(3, Totals().Asked);
    }

    [Fact]
    public async Task What_is_written_down_is_added_to()
    {
        await AskAsync(Passport, 7, "a", "b", "c");
        await AskAsync(Passport, 5, "d");
        SearchTally afterNewStart = new(_folder.Searches, _folder.Settings, _folder.Clock);
        afterNewStart.Asked(Passport, 0, "e");
        await afterNewStart.FlushAsync();

        QueryCount query = Assert.Single(Queries());
        Assert.Equal((5, 0), (query.Asked, query.Results));
    }

    [Fact]
    public async Task The_same_reader_counts_once_a_day()
    {
        await AskAsync(Passport, 7, "a", "a", "a", "a");
        Assert.Equal(1, Totals().Asked);

        _folder.Clock.Advance(TimeSpan.FromDays(1));
        await AskAsync(Passport, 7, "a");
        Assert.Equal(2, Totals().Asked);
    }

    [Fact]
    public async Task A_page_counts_as_opened_when_it_was_among_the_results()
    {
        await AskAsync(Passport, 2, "a", "b", "c");
        _tally.Shown(Passport, ["/fr/passeport", "/fr/visa"]);
        _tally.Opened(Passport, "/fr/visa", "a");
        _tally.Opened(Passport, "/fr/passeport", "a");
        _tally.Opened(Passport, "/fr/actualites", "b");
        await _tally.FlushAsync();

        Assert.Equal(1, Assert.Single(Queries()).Opened);
        Assert.Equal(1, Totals().Opened);
        Assert.Empty(Queries(QuerySelection.Unopened));
    }

    [Fact]
    public async Task Queries_without_result_and_those_that_nobody_goes_on_from_are_found_apart()
    {
        AskedQuery nothing = AskedQuery.Of("ar", "لا شيء");
        await AskAsync(Passport, 7, "a", "b", "c", "d");
        await AskAsync(nothing, 0, "a", "b", "c");

        Assert.Equal([Passport.Text, nothing.Text], Queries().Select(query => query.Text));
        Assert.Equal(nothing.Text, Assert.Single(Queries(QuerySelection.WithoutResult)).Text);
        Assert.Equal(Passport.Text, Assert.Single(Queries(QuerySelection.Unopened)).Text);
        Assert.Equal(nothing.Text, Assert.Single(_folder.Searches.FindQueries(30, "ar", QuerySelection.Popular)).Text);
        Assert.Equal(new SearchTotals(7, 3, 0, 0), Totals());
    }

    [Fact]
    public async Task Programs_are_counted_apart()
    {
        foreach (string program in new[] { "a", "b", "c" })
        {
            _tally.AskedByProgram(Passport, 7, program);
        }

        await _tally.FlushAsync();

        QueryCount query = Assert.Single(Queries());
        Assert.Equal((0, 3), (query.Asked, query.Programs));
        Assert.Equal(new SearchTotals(0, 0, 0, 3), Totals());
        Assert.Empty(Queries(QuerySelection.Unopened));
    }

    [Fact]
    public async Task What_could_not_be_written_is_written_later()
    {
        _tally.Asked(Passport, 7, "a");
        _tally.Asked(Passport, 7, "b");
        _tally.Asked(Passport, 7, "c");
        using CancellationTokenSource ended = new();
        await ended.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _tally.FlushAsync(ended.Token));

        await _tally.FlushAsync();
        await _tally.FlushAsync();

        Assert.Equal(3, Assert.Single(Queries()).Asked);
        Assert.Equal(3, Totals().Asked);
    }

    [Fact]
    public async Task What_several_ask_on_several_days_and_open_is_proposed_to_others()
    {
        await AskAsync(Passport, 7, "a", "b", "c", "d", "e");
        _tally.Shown(Passport, ["/fr/passeport"]);
        _tally.Opened(Passport, "/fr/passeport", "a");
        await _tally.FlushAsync();
        Assert.Empty(_folder.Searches.FindPopular());

        _folder.Clock.Advance(TimeSpan.FromDays(1));
        await AskAsync(Passport, 7, "a");

        Assert.Equal(KeyValuePair.Create(Passport.Text, 6L), Assert.Single(_folder.Searches.FindPopular()));
    }

    [Fact]
    public async Task A_flood_of_queries_fills_neither_the_memory_nor_the_file()
    {
        for (int number = 0; number < 30_000; number++)
        {
            _tally.Asked(new AskedQuery("fr", $"q{number}"), 0, "a");
        }

        await _tally.FlushAsync();
        await AskAsync(Passport, 7, "a", "b", "c");

        Assert.Equal(Passport.Text, Assert.Single(Queries()).Text);
        Assert.InRange(Totals().Asked, 10_000, 10_100);
    }

    public void Dispose() => _folder.Dispose();

    private async Task AskAsync(AskedQuery query, int results, params string[] readers)
    {
        foreach (string reader in readers)
        {
            _tally.Asked(query, results, reader);
        }

        await _tally.FlushAsync();
    }

    private IReadOnlyList<QueryCount> Queries(QuerySelection selection = QuerySelection.Popular) => _folder.Searches.FindQueries(30, culture: null, selection);

    private SearchTotals Totals() => _folder.Searches.FindTotals(30, culture: null);
}

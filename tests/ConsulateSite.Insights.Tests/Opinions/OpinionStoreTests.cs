using ConsulateSite.Insights.Opinions;

namespace ConsulateSite.Insights.Tests.Opinions;

public sealed class OpinionStoreTests : IDisposable
{
    private static readonly Guid Passport = Guid.NewGuid();
    private static readonly Guid Visa = Guid.NewGuid();

    private readonly InsightsFolder _folder = new();

    [Fact]
    public async Task Opinions_are_counted_by_page_language_and_reason()
    {
        await SayAsync(Passport, "fr", null, null, OpinionReason.Wrong);
        await SayAsync(Passport, "ar", OpinionReason.Unclear);

        PageOpinions french = Assert.Single(_folder.Opinions.FindPages(30, "fr"));
        Assert.Equal((2, 1), (french.Useful, french.NotUseful));
        Assert.Equal(1, french.Reasons[OpinionReason.Wrong]);
        Assert.Equal(2, _folder.Opinions.FindPages(30).Count);
    }

    [Fact]
    public async Task What_was_acknowledged_is_there_after_a_new_start()
    {
        await SayAsync(Passport, "fr", OpinionReason.Broken);

        _folder.Reopen();

        Assert.Equal(1, Assert.Single(_folder.Opinions.FindPages(30)).NotUseful);
    }

    [Fact]
    public async Task Opinions_of_many_at_once_are_all_counted()
    {
        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => _folder.Opinions.AddAsync(new Opinion(Visa, "en")))));

        Assert.Equal(50, Assert.Single(_folder.Opinions.FindPages(30)).Useful);
    }

    [Fact]
    public async Task A_page_with_many_complaints_needs_work_before_one_with_a_single_complaint()
    {
        await SayAsync(Visa, "fr", OpinionReason.NotFound);
        await SayAsync(Passport, "fr", [.. Enumerable.Repeat<OpinionReason?>(OpinionReason.Unclear, 20), .. Enumerable.Repeat<OpinionReason?>(null, 10)]);

        Assert.Equal([Passport, Visa], _folder.Opinions.FindPages(30).Select(page => page.Page));
    }

    [Fact]
    public async Task The_words_of_a_reader_are_kept_with_the_day_and_without_personal_data()
    {
        await _folder.Opinions.AddAsync(new Opinion(Passport, "fr", OpinionReason.Wrong, " Le prix est faux, appelez-moi au 0612345678 "));
        await _folder.Opinions.AddAsync(new Opinion(Passport, "fr", OpinionReason.Wrong, "   "));
        await _folder.Opinions.AddAsync(new Opinion(Passport, "fr", Reason: null, "Parfait"));

        Remark remark = Assert.Single(_folder.Opinions.FindRemarks(30));
        Assert.Equal("Le prix est faux, appelez-moi au […]", remark.Text);
        Assert.Equal(new DateOnly(2026, 11, 16), remark.Day);
    }

    [Fact]
    public async Task The_latest_remarks_come_first_and_the_oldest_go_when_there_are_too_many()
    {
        using InsightsFolder small = new() { Settings = new InsightsSettings { MostRemarks = 2 } };
        foreach (string text in new[] { "one", "two", "three" })
        {
            await small.Opinions.AddAsync(new Opinion(Passport, "fr", OpinionReason.Other, text));
        }

        Assert.Equal(["three", "two"], small.Opinions.FindRemarks(30, "fr", Passport).Select(remark => remark.Text));
        Assert.Empty(small.Opinions.FindRemarks(30, "fr", Visa));
    }

    [Fact]
    public async Task A_deleted_remark_is_gone_from_the_file_and_counts_on()
    {
        await _folder.Opinions.AddAsync(new Opinion(Passport, "fr", OpinionReason.Other, "names somebody"));
        Remark remark = Assert.Single(_folder.Opinions.FindRemarks(30));
        Assert.Equal(remark, _folder.Opinions.FindRemark(remark.Id));

        await _folder.Opinions.DeleteRemarkAsync(remark.Id);
        _folder.Reopen();

        Assert.Null(_folder.Opinions.FindRemark(remark.Id));
        Assert.Equal(1, Assert.Single(_folder.Opinions.FindPages(30)).NotUseful);
        Assert.DoesNotContain("names somebody", await File.ReadAllTextAsync(_folder.File), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_is_about_its_days_only_and_after_the_retention_nothing_is_left()
    {
        await SayAsync(Passport, "fr", OpinionReason.Wrong);
        _folder.Clock.Advance(TimeSpan.FromDays(30));

        Assert.Empty(_folder.Opinions.FindPages(30));
        Assert.Single(_folder.Opinions.FindPages(31));

        _folder.Clock.Advance(TimeSpan.FromDays(149));
        await _folder.Retention.ApplyAsync();
        Assert.Single(_folder.Opinions.FindPages(1_000));

        _folder.Clock.Advance(TimeSpan.FromDays(1));
        await _folder.Retention.ApplyAsync();
        Assert.Empty(_folder.Opinions.FindPages(1_000));
    }

    public void Dispose() => _folder.Dispose();

    private async Task SayAsync(Guid page, string culture, params OpinionReason?[] reasons)
    {
        foreach (OpinionReason? reason in reasons)
        {
            await _folder.Opinions.AddAsync(new Opinion(page, culture, reason));
        }
    }
}

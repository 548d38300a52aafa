using ConsulateSite.Insights.Opinions;

namespace ConsulateSite.Insights.Tests.Storage;

public sealed class InsightsDatabaseTests : IDisposable
{
    private readonly InsightsFolder _folder = new();

    [Fact]
    public async Task A_damaged_file_is_set_aside_and_readers_notice_nothing()
    {
        await _folder.Opinions.AddAsync(new Opinion(Guid.NewGuid(), "fr"));
        _folder.Reopen(() => File.WriteAllText(_folder.File, "this is no database, whatever it is called; it is long enough to be taken for one"));

        await _folder.Opinions.AddAsync(new Opinion(Guid.NewGuid(), "ar"));

        Assert.True(_folder.Database.WasDamaged);
        Assert.Equal("ar", Assert.Single(_folder.Opinions.FindPages(30)).Culture);
        Assert.True(File.Exists($"{_folder.File}.damaged"));
    }

    [Fact]
    public async Task A_whole_file_stays()
    {
        await _folder.Opinions.AddAsync(new Opinion(Guid.NewGuid(), "fr"));
        _folder.Reopen();
        _folder.Database.Prepare();

        Assert.False(_folder.Database.WasDamaged);
        Assert.Single(_folder.Opinions.FindPages(30));
    }

    public void Dispose() => _folder.Dispose();
}

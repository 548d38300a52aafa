using ConsulateSite.Partners;
using ConsulateSite.Partners.Counting;
using ConsulateSite.Partners.Registrations;
using ConsulateSite.Partners.Storage;
using ConsulateSite.Web.Features.Partners;
using ConsulateSite.Web.Hosting;
using ConsulateSite.Web.Tests.Fakes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;

namespace ConsulateSite.Web.Tests.Features.Partners;

public sealed class PartnerRequestTests : IAsyncLifetime, IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("consulate-partners-");
    private readonly PartnerSettings _settings = new() { RequestsPerMinute = 2 };
    private readonly PartnerDatabase _database;
    private readonly PartnerRoster _roster;
    private readonly RequestTally _tally;
    private string _id = string.Empty;
    private string _key = string.Empty;

    public PartnerRequestTests()
    {
        _database = new PartnerDatabase(Path.Combine(_folder.FullName, "partners.db"));
        _roster = new PartnerRoster(_database);
        _tally = new RequestTally(_database, _roster, _settings, new TestClock());
    }

    public async Task InitializeAsync()
    {
        PartnerStore partners = new(_database, _settings, _roster, new TestClock());
        Uri site = new("https://atlas.example/");
        _id = (await partners.RegisterAsync(new Registration("Amis", "Lyon", site, "a@atlas.example", null, "Nouvelles", "fr"), confirms: false))!.Id;
        await partners.ApproveAsync(_id, page: null);
        _key = (await partners.TakeKeyAsync((await partners.CreateLinkAsync(_id))!))!;
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _database.Dispose();
        _folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData("/fr/feeds/news.rss", RequestKind.Feed)]
    [InlineData("/ar/feeds/events/audience/students.ics", RequestKind.Feed)]
    [InlineData("/embed/v1.js", null)]
    [InlineData("/embed/data", RequestKind.Embed)]
    [InlineData("/embed/fr/news", RequestKind.Embed)]
    [InlineData("/embeds", null)]
    [InlineData("/fr/feeds", null)]
    [InlineData("/fr/feeds/", null)]
    [InlineData("/feeds/news.rss", null)]
    [InlineData("/fr/", null)]
    [InlineData("/", null)]
    public void Feeds_and_embeds_are_told_by_their_address(string path, RequestKind? kind) => Assert.Equal(kind, PartnerCounting.KindOf(path));

    [Theory]
    [InlineData("GET", 200, 1)]
    [InlineData("GET", 304, 1)]
    [InlineData("HEAD", 200, 0)]
    [InlineData("GET", 404, 0)]
    [InlineData("GET", 500, 0)]
    public async Task What_was_answered_is_counted(string method, int status, long count)
    {
        await AskAsync($"?partner={_id}", method, status);
        await AskAsync("?partner=made-up", method, status);
        await AskAsync($"?partner={_id}&partner={_id}", method, status);
        await AskAsync(string.Empty, method, status);

        Assert.Equal(count, await CountedAsync());
    }

    [Fact]
    public async Task A_key_has_a_limit_of_its_own_and_is_counted()
    {
        using DeliveryLimit others = new(new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal) { [DeliveryLimit.Setting] = "1" }).Build());
        using PartnerPrograms programs = new(_roster, _tally, _settings, others, NullLogger<PartnerPrograms>.Instance);
        RequestDelegate answer = programs.Bound(_ => Task.CompletedTask);

        Assert.Equal(StatusCodes.Status200OK, await StatusAsync(answer, key: null));
        Assert.Equal(StatusCodes.Status429TooManyRequests, await StatusAsync(answer, "another"));
        Assert.Equal(StatusCodes.Status200OK, await StatusAsync(answer, _key));
        Assert.Equal(StatusCodes.Status200OK, await StatusAsync(answer, _key));
        Assert.Equal(StatusCodes.Status429TooManyRequests, await StatusAsync(answer, _key));
        Assert.Equal(2, await CountedAsync());
    }

    private static async Task<int> StatusAsync(RequestDelegate answer, string? key)
    {
        DefaultHttpContext http = new();
        if (key is not null)
        {
            http.Request.Headers["Api-Key"] = key;
        }

        await answer(http);
        return http.Response.StatusCode;
    }

    private Task AskAsync(string query, string method, int status)
    {
        DefaultHttpContext http = new() { Request = { Method = method, Path = "/fr/feeds/news.rss", QueryString = new QueryString(query) } };
        PartnerCounting counting = new(
            context =>
            {
                context.Response.StatusCode = status;
                return Task.CompletedTask;
            },
            _tally,
            NullLogger<PartnerCounting>.Instance);
        return counting.InvokeAsync(http);
    }

    private async Task<long> CountedAsync()
    {
        await _tally.FlushAsync();
        return _tally.Find(_id, 1).Sum(day => day.Count);
    }
}

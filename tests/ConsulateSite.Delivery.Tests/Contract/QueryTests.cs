using System.Globalization;
using System.Net;
using ConsulateSite.Delivery.Tests.Hosting;

namespace ConsulateSite.Delivery.Tests.Contract;

[Collection(DeliveryCollection.Name)]
public sealed class QueryTests(DeliverySite site) : IAsyncLifetime
{
    private Guid _list;

    private SampleContent Content => site.Content;

    public Task InitializeAsync()
    {
        _list = Content.Create("List", Content.Home);
        Guid second = Content.Create("Lemon", _list);
        Content.Create("Apple", _list);
        Content.Create("Melon", _list);
        Content.Create("Pip", second);
        return Task.CompletedTask;
    }

    public Task DisposeAsync()
    {
        Content.Delete(_list);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Children_descendants_and_ancestors_are_found_by_key_and_by_path()
    {
        foreach (string item in new[] { _list.ToString(), "/en/list-en", "/en/list-en/" })
        {
            Assert.Equal(["Lemon en", "Apple en", "Melon en"], await NamesAsync($"fetch=children:{item}"));
            Assert.Equal(["Lemon en", "Pip en", "Apple en", "Melon en"], await NamesAsync($"fetch=descendants:{item}"));
            Assert.Equal(["Home en"], await NamesAsync($"fetch=ancestors:{item}"));
        }

        Assert.Equal(["Home en", "List en", "Lemon en"], await NamesAsync("fetch=ancestors:/en/list-en/lemon-en/pip-en"));
    }

    [Fact]
    public async Task An_item_that_is_not_there_has_nothing_around_it()
    {
        Assert.Empty(await NamesAsync($"fetch=children:{Guid.NewGuid()}"));
        Assert.Empty(await NamesAsync("fetch=descendants:/nowhere"));
    }

    [Fact]
    public async Task Without_a_selector_everything_is_found_and_with_a_start_item_what_is_below_it()
    {
        string[] everything = await NamesAsync("take=100");
        string[] below = (await site.AskAsync("content?take=100", ("Accept-Language", "en"), ("Start-Item", Content.Home.ToString()))).Names;

        Assert.Contains("Passport", everything);
        Assert.Contains("Home en", everything);
        Assert.DoesNotContain("Passport", below);
        Assert.DoesNotContain("Home en", below);
        Assert.Contains("Pip en", below);
    }

    [Theory]
    [InlineData("contentType:record", "Passport")]
    [InlineData("contentType:!page", "Passport")]
    [InlineData("contentType:record,nothing", "Passport")]
    [InlineData("name:melon", "Melon en")]
    [InlineData("name:elo,ppl", "Apple en", "Melon en")]
    public async Task Filters_are_documented_ones(string filter, params string[] expected) =>
        Assert.Equal(expected, (await NamesAsync($"filter={filter}&sort=name:asc&take=100")).Order(StringComparer.Ordinal));

    [Fact]
    public async Task Several_filters_hold_together() =>
        Assert.Equal(["Apple en"], await NamesAsync($"fetch=descendants:{_list}&filter=contentType:page&filter=name:!on&filter=name:!pip&filter=name:pl"));

    [Theory]
    [InlineData("createDate")]
    [InlineData("updateDate")]
    public async Task Dates_are_compared(string field)
    {
        string tomorrow = DateTime.UtcNow.AddDays(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

        Assert.Empty(await NamesAsync($"filter={field}>{tomorrow}"));
        Assert.Empty(await NamesAsync($"filter={field}>:{tomorrow}"));
        Assert.Equal(3, (await NamesAsync($"fetch=children:{_list}&filter={field}<{tomorrow}")).Length);
        Assert.Equal(3, (await NamesAsync($"fetch=children:{_list}&filter={field}<:{tomorrow}&filter={field}>:2020-01-01")).Length);
        Assert.Empty(await NamesAsync($"filter={field}<2020-01-01T00:00:00Z"));
    }

    [Theory]
    [InlineData("name:asc", "Apple en", "Lemon en", "Melon en")]
    [InlineData("name:desc", "Melon en", "Lemon en", "Apple en")]
    [InlineData("sortOrder:asc", "Lemon en", "Apple en", "Melon en")]
    [InlineData("sortOrder:desc", "Melon en", "Apple en", "Lemon en")]
    [InlineData("createDate:asc", "Lemon en", "Apple en", "Melon en")]
    [InlineData("updateDate:desc", "Melon en", "Apple en", "Lemon en")]
    public async Task Orders_are_documented_ones(string sort, params string[] expected) =>
        Assert.Equal(expected, await NamesAsync($"fetch=children:{_list}&sort={sort}"));

    [Fact]
    public async Task The_first_order_goes_before_the_second()
    {
        Assert.Equal(["Apple en", "Lemon en", "Melon en", "Pip en"], await NamesAsync($"fetch=descendants:{_list}&sort=level:asc&sort=name:asc"));
        Assert.Equal(["Pip en", "Melon en", "Lemon en", "Apple en"], await NamesAsync($"fetch=descendants:{_list}&sort=level:desc&sort=name:desc"));
    }

    [Fact]
    public async Task A_part_of_a_list_knows_how_long_the_whole_is()
    {
        DeliveryResponse part = await site.AskAsync($"content?fetch=children:{_list}&sort=name:asc&skip=1&take=1", ("Accept-Language", "en"));
        DeliveryResponse none = await site.AskAsync($"content?fetch=children:{_list}&take=0", ("Accept-Language", "en"));

        Assert.Equal(["Lemon en"], part.Names);
        Assert.Equal(3, (int)part.Json["total"]!);
        Assert.Empty(none.Names);
        Assert.Equal(3, (int)none.Json["total"]!);
    }

    [Theory]
    [InlineData("take=-1", "take")]
    [InlineData("take=1001", "take")]
    [InlineData("take=99999999999999999999", "take")]
    [InlineData("take=ten", "take")]
    [InlineData("take=1&take=2", "take")]
    [InlineData("skip=-1", "skip")]
    [InlineData("skip=1.5", "skip")]
    [InlineData("fetch=parents:x", "fetch")]
    [InlineData("fetch=children", "fetch")]
    [InlineData("fetch=children:", "fetch")]
    [InlineData("fetch=children:a&fetch=children:b", "fetch")]
    [InlineData("filter=contentType", "filter")]
    [InlineData("filter=contentType:", "filter")]
    [InlineData("filter=contentType:!", "filter")]
    [InlineData("filter=colour:red", "filter")]
    [InlineData("filter=createDate>yesterday", "filter")]
    [InlineData("filter=createDate:2026-01-01", "filter")]
    [InlineData("filter=createDate>>2026-01-01", "filter")]
    [InlineData("sort=name", "sort")]
    [InlineData("sort=name:up", "sort")]
    [InlineData("sort=colour:asc", "sort")]
    [InlineData("expand=properties", "expand")]
    [InlineData("expand=properties[", "expand")]
    [InlineData("expand=properties[]", "expand")]
    [InlineData("expand=properties[a]]", "expand")]
    [InlineData("expand=things[a]", "expand")]
    [InlineData("fields=properties[a[b]]", "fields")]
    [InlineData("fields=properties[a,]", "fields")]
    public async Task What_cannot_be_understood_is_refused_by_name(string query, string parameter)
    {
        DeliveryResponse answer = await site.AskAsync($"content?{query}");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("application/problem+json; charset=utf-8", answer.Header("Content-Type"));
        Assert.Equal(parameter, (string?)answer.Json["parameter"]);
        Assert.Equal(400, (int)answer.Json["status"]!);
    }

    [Theory]
    [InlineData("Accept-Language", "xx")]
    [InlineData("Accept-Language", "de, it;q=0.3")]
    [InlineData("Preview", "perhaps")]
    [InlineData("Start-Item", "nowhere")]
    [InlineData("Start-Item", "7d1b1a52-0000-4000-8000-000000000010")]
    public async Task A_header_that_cannot_be_understood_is_refused_by_name(string name, string value)
    {
        DeliveryResponse answer = await site.AskAsync("content", (name, value));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(name, (string?)answer.Json["parameter"]);
    }

    [Fact]
    public async Task An_expansion_that_is_too_deep_and_too_many_values_are_refused()
    {
        string deep = string.Concat(Enumerable.Repeat("properties[$all[", 7)) + "properties[$all]" + string.Concat(Enumerable.Repeat("]]", 7));

        Assert.Equal("expand", (string?)(await site.AskAsync($"content?expand={deep}")).Json["parameter"]);
        Assert.Equal("filter", (string?)(await site.AskAsync($"content?{string.Concat(Enumerable.Repeat("filter=name:a&", 101))}")).Json["parameter"]);
        Assert.Equal("id", (string?)(await site.AskAsync("content/items?id=not-a-key")).Json["parameter"]);
    }

    [Theory]
    [InlineData("content/item/%00")]
    [InlineData("content/item/..%2f..%2fweb.config")]
    [InlineData("content/item/fr/%F0%9F%98%80")]
    [InlineData("content/item//fr//alpha")]
    [InlineData("content/item/preview-7d1b1a52-0000-4000-8000-000000000010")]
    [InlineData("media/item/..%2f..%2fx")]
    public async Task Strange_paths_lead_nowhere(string path) =>
        Assert.Contains((await site.AskAsync(path)).Status, new[] { HttpStatusCode.NotFound, HttpStatusCode.BadRequest });

    private async Task<string[]> NamesAsync(string query) => (await site.AskAsync($"content?{query}", ("Accept-Language", "en"))).Names;
}

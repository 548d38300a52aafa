using System.Net;
using ConsulateSite.Delivery.Tests.Hosting;

namespace ConsulateSite.Delivery.Tests.Contract;

/// <summary>Selectors, filters, orders and fields that developers add by Umbraco's interfaces.</summary>
[Collection(DeliveryCollection.Name)]
public sealed class ExtensionTests(DeliverySite site) : IAsyncLifetime
{
    private Guid _shelf;
    private Guid _atlas;

    private SampleContent Content => site.Content;

    public Task InitializeAsync()
    {
        _shelf = Content.Create("Shelf", Content.Home);
        _atlas = Content.CreateBook("Atlas", _shelf, "Zoe", "320", "2024-05-01");
        Content.CreateBook("Brief", _shelf, "ada;Bob", "40", "2025-01-15T10:00:00");
        Content.CreateBook("Coast", _shelf, "Ada", "120", "2026-02-03");
        Content.CreateBook("Blank", _shelf, author: null, pages: null, issued: null);
        return Task.CompletedTask;
    }

    public Task DisposeAsync()
    {
        Content.Delete(_shelf);
        return Task.CompletedTask;
    }

    [Theory]
    [InlineData("author:Ada", "Coast en")]
    [InlineData("author:ada,Zoe", "Atlas en", "Brief en")]
    [InlineData("author:!Zoe", "Brief en", "Coast en", "Blank en")]
    [InlineData("author:")]
    [InlineData("author:!", "Atlas en", "Brief en", "Coast en", "Blank en")]
    [InlineData("author~d", "Brief en", "Coast en")]
    [InlineData("authorName:ADA", "Brief en", "Coast en")]
    [InlineData("bookTitle~TITLE EN,nothing", "Atlas en", "Brief en", "Coast en")]
    [InlineData("bookTitle~!Atlas", "Brief en", "Coast en", "Blank en")]
    [InlineData("pages:40,320", "Atlas en", "Brief en")]
    [InlineData("pages:!40", "Atlas en", "Coast en", "Blank en")]
    [InlineData("pages>120", "Atlas en")]
    [InlineData("pages>:120", "Atlas en", "Coast en")]
    [InlineData("pages<120.5", "Brief en", "Coast en")]
    [InlineData("pages<:40", "Brief en")]
    [InlineData("issued:2026-02-03", "Coast en")]
    [InlineData("issued>2025-01-15T09:59:00Z", "Brief en", "Coast en")]
    [InlineData("issued<:2025-01-15", "Atlas en")]
    public async Task A_filter_compares_a_field_by_its_type(string filter, params string[] expected) =>
        Assert.Equal(expected, await NamesAsync($"fetch=children:{_shelf}&filter={Uri.EscapeDataString(filter)}"));

    [Theory]
    [InlineData("author:asc", "Blank en", "Coast en", "Atlas en", "Brief en")]
    [InlineData("authorName:asc&sort=pages:desc", "Blank en", "Coast en", "Brief en", "Atlas en")]
    [InlineData("authorName:desc&sort=name:desc", "Atlas en", "Coast en", "Brief en", "Blank en")]
    [InlineData("pages:asc", "Blank en", "Brief en", "Coast en", "Atlas en")]
    [InlineData("issued:desc", "Coast en", "Brief en", "Atlas en", "Blank en")]
    public async Task An_order_goes_by_the_type_of_its_field(string sort, params string[] expected) =>
        Assert.Equal(expected, await NamesAsync($"fetch=children:{_shelf}&sort={sort}"));

    [Fact]
    public async Task A_selector_finds_documents_by_a_field_and_goes_with_filters_of_this_interface()
    {
        Assert.Equal(["Coast en"], await NamesAsync("fetch=writtenBy:Ada"));
        Assert.Empty(await NamesAsync("fetch=writtenBy:Ada&filter=name:atlas"));
        Assert.Empty(await NamesAsync("fetch=writtenBy:Nobody"));
    }

    [Fact]
    public async Task What_varies_is_found_in_its_language()
    {
        Assert.Equal(["Atlas fr"], (await site.AskAsync("content?filter=bookTitle~atlas title fr", ("Accept-Language", "fr"))).Names);
        Assert.Empty(await NamesAsync("filter=bookTitle~atlas title fr"));
    }

    [Fact]
    public async Task A_draft_is_found_by_nobody_but_those_who_see_drafts_until_it_is_published()
    {
        Assert.Empty(await NamesAsync("fetch=writtenBy:Yves"));
        Content.Change(_atlas, book => book.SetValue("author", "Yves"));

        Assert.Empty(await NamesAsync("fetch=writtenBy:Yves"));
        Assert.Equal(["Atlas en"], await NamesAsync("fetch=writtenBy:Zoe"));
        Assert.Equal(["Atlas en"], await NamesAsync("fetch=writtenBy:Yves", ("Preview", "true"), ("Api-Key", DeliverySite.Key)));

        Content.Publish(_atlas);
        Assert.Equal(["Atlas en"], await NamesAsync("fetch=writtenBy:Yves"));
        Assert.Empty(await NamesAsync("fetch=writtenBy:Zoe"));
    }

    [Fact]
    public async Task What_is_changed_after_the_index_was_dropped_is_a_draft_too()
    {
        Content.Change(_atlas, book => book.SetValue("author", "Yves"));
        using (site.With(("OutputCache:ContentDuration", "00:30:00")))
        {
            Assert.Empty(await NamesAsync("fetch=writtenBy:Yves"));
            Assert.Equal(["Atlas en"], await NamesAsync("fetch=writtenBy:Zoe"));
        }
    }

    [Theory]
    [InlineData("filter=pages>many", "filter")]
    [InlineData("filter=issued:soon", "filter")]
    [InlineData("filter=colour:red", "filter")]
    [InlineData("sort=colour:asc", "sort")]
    [InlineData("fetch=printedBy:Ada", "fetch")]
    public async Task What_no_handler_understands_is_refused_by_name(string query, string parameter)
    {
        DeliveryResponse answer = await site.AskAsync($"content?{query}");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(parameter, (string?)answer.Json["parameter"]);
    }

    [Fact]
    public async Task A_field_that_no_handler_names_is_a_fault_of_the_site() =>
        Assert.Equal(HttpStatusCode.InternalServerError, (await site.AskAsync("content?filter=weight:1")).Status);

    private async Task<string[]> NamesAsync(string query, params (string Name, string Value)[] headers) =>
        (await site.AskAsync($"content?{query}", [("Accept-Language", "en"), .. headers])).Names;
}

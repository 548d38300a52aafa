using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ConsulateSite.EndToEnd.Tests.Pages;

/// <summary>The questions that lead to a list of documents.</summary>
[Collection(SiteCollection.Name)]
public sealed class FinderTests(SiteFixture site)
{
    private const string Finder = "/fr/demarches/quelles-pieces/";
    private const int MostQuestions = 4;

    private static readonly HtmlParser Parser = new();

    [Theory]
    [InlineData("/fr/")]
    [InlineData("/en/")]
    [InlineData("/ar/")]
    public async Task Every_way_from_the_home_page_ends_at_a_list_of_documents_after_four_questions_at_most(string home)
    {
        IDocument page = await ReadAsync(home);
        string finder = page.QuerySelectorAll(".hero__ways a").First().GetAttribute("href")!;
        int lists = 0;
        Stack<(string Address, int Questions)> open = new([(finder, 1)]);
        while (open.TryPop(out (string Address, int Questions) next))
        {
            Assert.True(next.Questions <= MostQuestions, $"{next.Address} is question {next.Questions}.");
            IDocument question = await ReadAsync(next.Address);
            IElement[] options = [.. question.QuerySelectorAll("section[aria-labelledby=question] .ledger a")];
            Assert.NotEmpty(options);
            Assert.Equal(next.Questions - 1, question.QuerySelectorAll(".answers li").Length);
            foreach (string address in options.Select(option => option.GetAttribute("href")!))
            {
                if (address.EndsWith("#case", StringComparison.Ordinal))
                {
                    lists++;
                }
                else
                {
                    open.Push((address, next.Questions + 1));
                }
            }
        }

        Assert.True(lists > 90, $"Only {lists} lists are reached.");
    }

    [Fact]
    public async Task The_last_answer_shows_the_documents_of_that_case()
    {
        IDocument question = await ReadAsync($"{Finder}?topic=passport&procedure=passport-adult");
        IElement option = question.QuerySelectorAll(".ledger a").Last();
        IDocument procedure = await ReadAsync(option.GetAttribute("href")!);

        Assert.Equal(option.TextContent, procedure.QuerySelector(".cases [aria-current]")!.TextContent);
        Assert.NotEmpty(procedure.QuerySelectorAll("#case .check li"));
    }

    [Theory]
    [InlineData("?topic=nothing")]
    [InlineData("?topic=%3Cscript%3E&procedure=x")]
    [InlineData("?procedure=passport-adult")]
    public async Task An_answer_that_does_not_exist_asks_the_first_question_again(string query)
    {
        IDocument first = await ReadAsync(Finder);
        IDocument page = await ReadAsync(Finder + query);

        Assert.Equal(first.QuerySelector("#question")!.TextContent, page.QuerySelector("#question")!.TextContent);
        Assert.Empty(page.QuerySelectorAll(".answers li"));
    }

    [Fact]
    public async Task The_code_on_the_page_opens_the_case_that_is_shown()
    {
        IDocument procedure = await ReadAsync($"{Addresses.FrenchPassport}?case=renewal");
        string drawing = procedure.QuerySelector(".quickcode img")!.GetAttribute("src")!;
        using HttpResponseMessage ofCase = await site.Client.GetAsync(drawing);
        string ofPage = await site.Client.GetStringAsync($"{Addresses.FrenchPassport}code.svg");

        Assert.EndsWith("code.svg?case=renewal", drawing, StringComparison.Ordinal);
        Assert.Equal("image/svg+xml", ofCase.Content.Headers.ContentType?.MediaType);
        Assert.NotEqual(ofPage, await ofCase.Content.ReadAsStringAsync());
        using HttpResponseMessage ofOther = await site.Client.GetAsync($"{Addresses.FrenchNews}code.svg");
        Assert.Equal(HttpStatusCode.NotFound, ofOther.StatusCode);
    }

    [Fact]
    public async Task What_must_be_done_before_stands_in_the_order_in_which_it_is_done()
    {
        IDocument procedure = await ReadAsync(Addresses.FrenchPassport);
        IElement[] stops = [.. procedure.QuerySelectorAll("[aria-labelledby=journey] .steps > li")];

        Assert.True(stops.Length >= 3, $"There are {stops.Length} stops only.");
        Assert.Equal("step", stops[^1].GetAttribute("aria-current"));
        Assert.All(stops[..^1], stop => Assert.NotNull(stop.QuerySelector("h3 a[href]")));
        Assert.Distinct(stops.Select(stop => stop.QuerySelector("h3")!.TextContent));
    }

    private async Task<IDocument> ReadAsync(string address) => await Parser.ParseDocumentAsync(await site.Client.GetStreamAsync(address));
}

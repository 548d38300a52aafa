using ConsulateSite.Cms.PropertyEditors.RichText;
using FsCheck;
using FsCheck.Fluent;

namespace ConsulateSite.Cms.Tests.PropertyEditors;

public sealed class MarkupSanitizerTests
{
    private static readonly string[] Pieces =
    [
        "<p dir=\"rtl\">", "</p>", "<script>alert(1)</script>", "<svg><script>", "</svg>", "<img src=x onerror=alert(1)>", "<a href=\"javascript:alert(1)\">",
        "</a>", "<math><mtext>", "<table><tr><td>", "</table>", "<style>", "</style>", "<!--", "-->", "<noscript>", "<pre>\n\n", "</pre>", "<title>", "نص",
        "&lt;script&gt;", "&amp;", "\"", "'", "<", ">", "<b><i></b>", "<form><input>", "<textarea>", "<template>", "<umb-rte-block data-content-key=\"x\">",
        "<iframe src=\"data:text/html,x\">", "<a href='&#106;avascript:alert(1)'>", "<div style=\"background:url(javascript:alert(1));text-align:right\">",
    ];

    private readonly MarkupSanitizer _sanitizer = new();

    [Theory]
    [InlineData("<p dir=\"rtl\" lang=\"ar\">نص <bdi>Paris</bdi></p>")]
    [InlineData("<h2 id=\"fees\" class=\"lead\">Fees</h2>")]
    [InlineData("<a href=\"/{localLink:11112222-3333-4444-5555-666677778888}\" type=\"document\" data-culture=\"ar\">x</a>")]
    [InlineData("<a href=\"mailto:a@example.org\">x</a>")]
    [InlineData("<a href=\"tel:+33123456789\">x</a>")]
    [InlineData("<a href=\"#part:one\">x</a>")]
    [InlineData("<img src=\"\" data-udi=\"umb://media/11112222333344445555666677778888\" alt=\"x\" width=\"10\">")]
    [InlineData("<table><tbody><tr><th scope=\"row\" colspan=\"2\">a</th></tr></tbody></table>")]
    [InlineData("<umb-rte-block data-content-key=\"11112222-3333-4444-5555-666677778888\"></umb-rte-block>")]
    [InlineData("<p style=\"text-align: right\">x</p>")]
    [InlineData("plain text")]
    public void What_editors_write_stays_as_it_is(string html) => Assert.Equal(html, _sanitizer.Sanitize(html));

    [Theory]
    [InlineData("<script>alert(1)</script>", "")]
    [InlineData("<p onclick=\"alert(1)\">x</p>", "<p>x</p>")]
    [InlineData("<a href=\"javascript:alert(1)\">x</a>", "<a>x</a>")]
    [InlineData("<a href=\" &#x01;java\tscript:alert(1)\">x</a>", "<a>x</a>")]
    [InlineData("<a href=\"data:text/html,x\">x</a>", "<a>x</a>")]
    [InlineData("<img src=\"data:image/svg+xml,x\" onerror=\"x\">", "<img>")]
    [InlineData("<svg><a href=\"javascript:x\">y</a></svg>z", "z")]
    [InlineData("<math><mi>y</mi></math>z", "z")]
    [InlineData("<iframe src=\"https://example.org\"></iframe>z", "z")]
    [InlineData("<form><p>x</p></form>y", "y")]
    [InlineData("<!-- <p> -->x", "x")]
    [InlineData("<font color=red>x</font>", "x")]
    [InlineData("<center><p>x</p><script>y</script></center>", "<p>x</p>")]
    [InlineData("<p dir=\"sideways\" style=\"position:fixed; text-align: start\">x</p>", "<p style=\"text-align: start\">x</p>")]
    [InlineData("<a href=\"/x\" target=\"_blank\">x</a>", "<a href=\"/x\" target=\"_blank\" rel=\"noopener\">x</a>")]
    [InlineData("<a href=\"/x\" target=\"frame\">x</a>", "<a href=\"/x\">x</a>")]
    public void What_runs_or_disguises_itself_goes(string html, string clean) => Assert.Equal(clean, _sanitizer.Sanitize(html));

    [Fact]
    public void Markup_that_is_nested_without_end_is_shown_as_text_instead_of_bringing_the_process_down() =>
        Assert.StartsWith("&lt;div&gt;", _sanitizer.Sanitize(string.Concat(Enumerable.Repeat("<div>", 100_000))), StringComparison.Ordinal);

    [Fact]
    public void Markup_may_be_long_and_loses_what_is_nested_too_deep()
    {
        string wide = string.Concat(Enumerable.Repeat("<p>x<br></p>", 5_000));

        Assert.Equal(wide, _sanitizer.Sanitize(wide));
        Assert.DoesNotContain("x", _sanitizer.Sanitize(string.Concat(Enumerable.Repeat("<div>", 500)) + "x"), StringComparison.Ordinal);
    }

    [Fact]
    public void Cleaning_twice_changes_nothing_and_nothing_that_runs_survives() =>
        Prop.ForAll(Gen.Elements(Pieces).ListOf().ToArbitrary(), pieces =>
        {
            string once = _sanitizer.Sanitize(string.Concat(pieces));
            return _sanitizer.Sanitize(once) == once
                && !once.Contains("<script", StringComparison.OrdinalIgnoreCase)
                && !once.Contains("javascript:", StringComparison.OrdinalIgnoreCase)
                && !once.Contains("onerror", StringComparison.OrdinalIgnoreCase);
        }).QuickCheckThrowOnFailure();
}

using ConsulateSite.Web.Features.TextOnly;

namespace ConsulateSite.Web.Tests.Features;

public sealed class TextOnlyMarkupTests
{
    [Theory]
    [InlineData("<p>a</p>", "<p>a</p>")]
    [InlineData("<p>a<svg class=\"i\"><path d=\"M0 0\"/></svg>b</p>", "<p>ab</p>")]
    [InlineData("a<script type=\"x\">if (1 < 2) { \"</p>\" }</script>b", "ab")]
    [InlineData("<img src=\"/a.webp\" alt=\"\">b", "b")]
    [InlineData("<img src=\"/a.webp\">b", "b")]
    [InlineData("<img alt=\"Le port d&#x2019;Essaouira\" src=\"/a.webp\">b", "<span class=\"picture\">Le port d’Essaouira</span>b")]
    [InlineData("<picture><source srcset=\"/a.avif\"><img alt='مدينة' src='/a.webp'></picture>", "<span class=\"picture\">مدينة</span>")]
    [InlineData("<p title=\"a > b <svg>\">c</p>", "<p title=\"a &gt; b &lt;svg&gt;\">c</p>")]
    [InlineData("<img alt=\"1 < 2 > 0\">", "<span class=\"picture\">1 &lt; 2 &gt; 0</span>")]
    [InlineData("a<!-- <b> -->b", "ab")]
    [InlineData("a<video controls><source src=\"/a.mp4\"></video>b", "ab")]
    [InlineData("<svg/>a", "a")]
    [InlineData("a < b", "a &lt; b")]
    [InlineData("a<", "a&lt;")]
    [InlineData("a<svg>b", "a")]
    [InlineData("", "")]
    public void Pictures_and_scripts_go_and_words_stay(string html, string expected) => Assert.Equal(expected, TextOnlyMarkup.Reduce(html));
}

using System.Text.RegularExpressions;

namespace ConsulateSite.Web.Tests.Features;

/// <summary>What the views promise: nothing inline, and no word that is not in the dictionary.</summary>
public sealed partial class ViewTests
{
    public static TheoryData<string> Views() => [.. Repository.WebFiles(".cshtml").Select(path => Path.GetRelativePath(Repository.Web, path))];

    [Theory]
    [MemberData(nameof(Views))]
    public void A_view_has_no_inline_style_and_no_inline_script(string view)
    {
        string html = Read(view);
        Assert.DoesNotMatch(InlineStyle(), html);
        Assert.DoesNotMatch(InlineScript(), html);
    }

    [Theory]
    [MemberData(nameof(Views))]
    public void A_view_says_nothing_of_its_own(string view)
    {
        string words = Razor().Replace(Markup().Replace(Read(view), " "), " ");
        Assert.DoesNotMatch(Letters(), words);
    }

    private static string Read(string view) => File.ReadAllText(Path.Combine(Repository.Web, view));

    [GeneratedRegex("""<style|\sstyle=""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex InlineStyle();

    [GeneratedRegex("""<script(?![^>]*\ssrc=|[^>]*\sasset-src=|\stype="application/ld\+json)|\son\w+=|javascript:""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex InlineScript();

    [GeneratedRegex("""<(?:"[^"]*(?:\[[^\]]*\][^"]*)*"|[^>"])*>""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Markup();

    [GeneratedRegex("""@\*[\s\S]*?\*@|@(?:model|using|addTagHelper|removeTagHelper|if|foreach|else|await|\{|\().*|^\s*else.*$|@[\w.?]+(?:\[[^\]]*\]|\([^)]*\))?|^\s*(?:[\w]+ = .*|[{}]|)$""", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Razor();

    [GeneratedRegex("""\p{L}{2,}""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Letters();
}

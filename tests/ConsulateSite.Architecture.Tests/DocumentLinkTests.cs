using System.Text.RegularExpressions;

namespace ConsulateSite.Architecture.Tests;

public sealed partial class DocumentLinkTests
{
    private static IEnumerable<RepositoryFile> Documents =>
        Repository.Files(string.Empty, ".md").Where(file => !file.Path.StartsWith('.'));

    [Fact]
    public void Every_link_between_documents_leads_to_a_file()
    {
        Assert.NotEmpty(Documents.SelectMany(Links));
        Assert.Empty(Documents.SelectMany(Links).Where(link => !File.Exists(link.Target) && !Directory.Exists(link.Target)).Select(link => link.Name));
    }

    private static IEnumerable<(string Name, string Target)> Links(RepositoryFile document) =>
        Link().Matches(document.Text)
            .Select(match => match.Groups["target"].Value)
            .Where(target => !target.Contains(':', StringComparison.Ordinal))
            .Select(target => (
                $"{document.Path} -> {target}",
                Path.GetFullPath(target, Path.Combine(Repository.Root, Path.GetDirectoryName(document.Path)!))));

    [GeneratedRegex(@"\]\((?<target>[^)#\s]+)[^)]*\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}

using ConsulateSite.USync.Files;

namespace ConsulateSite.USync.Tests.Files;

public class USyncFolderTests
{
    [Theory]
    [InlineData("v9")]
    [InlineData("v13")]
    [InlineData("v18")]
    public void A_version_folder_is_taken_as_it_is(string version)
    {
        using TemporaryFolder folder = new();
        folder.Write($"{version}/Languages/ar.config", "<Language/>");

        USyncFolder opened = USyncFolder.Open(Path.Combine(folder.Path, version));

        Assert.Equal(Path.Combine(folder.Path, version), opened.Path);
        Assert.Equal(Path.Combine(folder.Path, "media"), opened.MediaPath);
    }

    [Fact]
    public void Of_several_versions_the_newest_is_taken()
    {
        using TemporaryFolder folder = new();
        foreach (string version in (string[])["v9", "v13", "v17", "v8", "v19"])
        {
            folder.Write($"{version}/usync.config", "<uSync/>");
        }

        Assert.Equal("v17", Path.GetFileName(USyncFolder.Open(folder.Path).Path));
    }

    [Fact]
    public void A_folder_of_kinds_needs_no_version()
    {
        using TemporaryFolder folder = new();
        folder.Write("export/ContentTypes/a.config", "<ContentType/>");

        Assert.Equal("export", Path.GetFileName(USyncFolder.Open(Path.Combine(folder.Path, "export")).Path));
    }

    [Fact]
    public void A_folder_without_uSync_files_is_an_error_that_names_it()
    {
        using TemporaryFolder folder = new();

        Assert.Contains(folder.Path, Assert.Throws<DirectoryNotFoundException>(() => USyncFolder.Open(folder.Path)).Message, StringComparison.Ordinal);
        Assert.Throws<DirectoryNotFoundException>(() => USyncFolder.Open(Path.Combine(folder.Path, "missing")));
    }

    [Fact]
    public async Task Writing_makes_v18_with_a_marker_and_keeps_a_marker_that_is_there()
    {
        using TemporaryFolder folder = new();

        USyncFolder made = USyncFolder.ForWriting(folder.Path);
        await USyncMarker.EnsureAsync(made, CancellationToken.None);
        string marker = await File.ReadAllTextAsync(made.MarkerPath);
        await File.WriteAllTextAsync(made.MarkerPath, "<uSync mine=\"1\" />");
        await USyncMarker.EnsureAsync(made, CancellationToken.None);

        Assert.Equal("v18", Path.GetFileName(made.Path));
        Assert.Contains("format=\"10.7.0\"", marker, StringComparison.Ordinal);
        Assert.Equal("<uSync mine=\"1\" />", await File.ReadAllTextAsync(made.MarkerPath));
    }
}

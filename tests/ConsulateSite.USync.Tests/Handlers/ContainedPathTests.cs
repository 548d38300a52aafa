using ConsulateSite.USync.Files;
using ConsulateSite.USync.Handlers.Nodes;

namespace ConsulateSite.USync.Tests.Handlers;

public class ContainedPathTests
{
    [Theory]
    [InlineData("/media/abc/photo.jpg", "abc/photo.jpg")]
    [InlineData("~/media/abc/photo.jpg?width=3", "abc/photo.jpg")]
    [InlineData("/MEDIA/صورة.jpg", "صورة.jpg")]
    public void An_address_below_media_is_a_path(string address, string expected) => Assert.Equal(expected, ContainedPath.Relative(address));

    [Theory]
    [InlineData("https://example.org/media/a.jpg")]
    [InlineData("/etc/passwd")]
    [InlineData("C:\\media\\a.jpg")]
    public void An_address_elsewhere_is_none_of_ours(string address) => Assert.Null(ContainedPath.Relative(address));

    [Theory]
    [InlineData("/media/../appsettings.json")]
    [InlineData("/media/a/../../b")]
    [InlineData("/media/..\\..\\b")]
    [InlineData("/media/%2e%2e/b")]
    [InlineData("/media//etc/passwd")]
    [InlineData("/media/a\0b")]
    [InlineData("/media/C:/b")]
    [InlineData("/media/")]
    public void An_address_that_could_lead_out_is_refused(string address) =>
        Assert.Throws<USyncFormatException>(() => ContainedPath.Relative(address));

    [Fact]
    public void A_link_that_leads_out_of_the_folder_is_refused()
    {
        using TemporaryFolder outside = new();
        using TemporaryFolder folder = new();
        outside.Write("secret.txt", "secret");
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "link"), outside.Path);

        Assert.Throws<USyncFormatException>(() => ContainedPath.Resolve(folder.Path, "link/secret.txt"));
        Assert.Throws<USyncFormatException>(() => ContainedPath.Resolve(folder.Path, "../x"));
        Assert.Equal(Path.Combine(folder.Path, "a/b.txt"), ContainedPath.Resolve(folder.Path, "a/b.txt"));
    }
}

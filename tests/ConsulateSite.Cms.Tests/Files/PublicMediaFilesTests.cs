using ConsulateSite.Cms.Composition;
using ConsulateSite.Cms.Files;

namespace ConsulateSite.Cms.Tests.Files;

public sealed class PublicMediaFilesTests : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("consulate-");
    private readonly PublicMediaFiles _files;

    public PublicMediaFilesTests()
    {
        _files = new PublicMediaFiles(new CmsPaths(_root.FullName));
        Directory.CreateDirectory(Path.Combine(_root.FullName, "media", "u3kd1fz2"));
        File.WriteAllText(Path.Combine(_root.FullName, "media", "u3kd1fz2", "flag.gif"), "content");
        File.WriteAllText(Path.Combine(_root.FullName, "media", "u3kd1fz2", "old.deleted.gif"), "content");
        File.WriteAllText(Path.Combine(_root.FullName, "consulate.db"), "secret");
    }

    [Fact]
    public void A_file_is_found() => Assert.True(_files.GetFileInfo("/u3kd1fz2/flag.gif").Exists);

    [Theory]
    [InlineData("/u3kd1fz2/old.deleted.gif")]
    [InlineData("/u3kd1fz2/old.DELETED.gif")]
    [InlineData("/../consulate.db")]
    [InlineData("/u3kd1fz2/missing.gif")]
    public void Files_in_the_bin_and_outside_the_folder_are_not(string path) => Assert.False(_files.GetFileInfo(path).Exists);

    [Fact]
    public void Nobody_is_shown_which_files_there_are() => Assert.False(_files.GetDirectoryContents("/u3kd1fz2").Exists);

    public void Dispose()
    {
        _files.Dispose();
        _root.Delete(recursive: true);
    }
}

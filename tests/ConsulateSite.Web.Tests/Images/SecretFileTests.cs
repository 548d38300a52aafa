using ConsulateSite.Web.Images;

namespace ConsulateSite.Web.Tests.Images;

public sealed class SecretFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("secret-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_secret_is_made_once_and_nobody_else_may_read_it()
    {
        string path = Path.Combine(_folder.FullName, "keys", "images.key");

        byte[] secret = SecretFile.ReadOrCreate(path);

        Assert.Equal(32, secret.Length);
        Assert.Equal(secret, SecretFile.ReadOrCreate(path));
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(path) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(path)!));
    }
}

using System.Text;
using ConsulateSite.Cms.Composition;
using ConsulateSite.Cms.Files;
using Umbraco.Cms.Core.Models.TemporaryFile;

namespace ConsulateSite.Cms.Tests.Files;

public sealed class TemporaryFileRepositoryTests : IDisposable
{
    private static readonly DateTime Date = new(2026, 5, 6, 7, 8, 9, DateTimeKind.Utc);

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("consulate-");
    private readonly TemporaryFileRepository _files;

    public TemporaryFileRepositoryTests() => _files = new TemporaryFileRepository(new CmsPaths(_root.FullName));

    [Fact]
    public async Task An_upload_is_read_back_by_another_process()
    {
        Guid key = await SaveAsync("طلب جواز.pdf", Date);

        TemporaryFileModel? read = await new TemporaryFileRepository(new CmsPaths(_root.FullName)).GetAsync(key);

        Assert.NotNull(read);
        Assert.Equal(key, read.Key);
        Assert.Equal("طلب جواز.pdf", read.FileName);
        Assert.Equal(Date, read.AvailableUntil);
        using StreamReader reader = new(read.OpenReadStream());
        Assert.Equal("content", await reader.ReadToEndAsync());
    }

    [Fact]
    public async Task A_hostile_name_stays_inside_the_description()
    {
        Guid key = await SaveAsync("../../../outside.txt", Date);
        Assert.Equal("../../../outside.txt", (await _files.GetAsync(key))!.FileName);
        Assert.All(
            _root.GetFiles("*", SearchOption.AllDirectories),
            file => Assert.Contains(key.ToString("N"), file.FullName, StringComparison.Ordinal));
        Assert.False(File.Exists(Path.Combine(_root.Parent!.FullName, "outside.txt")));
    }

    [Fact]
    public async Task A_deleted_upload_is_gone_and_deleting_it_again_changes_nothing()
    {
        Guid key = await SaveAsync("a.txt", Date);
        await _files.DeleteAsync(key);
        await _files.DeleteAsync(key);
        Assert.Null(await _files.GetAsync(key));
    }

    [Fact]
    public async Task Cleaning_up_deletes_what_has_expired_and_keeps_the_rest()
    {
        Guid expired = await SaveAsync("a.txt", Date);
        Guid current = await SaveAsync("b.txt", Date.AddHours(2));
        Assert.Equal([expired], await _files.CleanUpOldTempFiles(Date.AddHours(1)));
        Assert.Null(await _files.GetAsync(expired));
        Assert.NotNull(await _files.GetAsync(current));
    }

    [Fact]
    public async Task An_upload_that_broke_off_does_not_exist_and_is_cleaned_up_later()
    {
        Guid key = Guid.NewGuid();
        DirectoryInfo folder = Directory.CreateDirectory(Path.Combine(_root.FullName, "temp", "uploads", key.ToString("N")));
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "content"), "half");
        Assert.Null(await _files.GetAsync(key));
        Assert.Empty(await _files.CleanUpOldTempFiles(DateTime.UtcNow));
        Assert.Equal([key], await _files.CleanUpOldTempFiles(DateTime.UtcNow.AddDays(2)));
    }

    public void Dispose() => _root.Delete(recursive: true);

    private async Task<Guid> SaveAsync(string fileName, DateTime availableUntil)
    {
        TemporaryFileModel model = new()
        {
            Key = Guid.NewGuid(),
            FileName = fileName,
            AvailableUntil = availableUntil,
            OpenReadStream = () => new MemoryStream(Encoding.UTF8.GetBytes("content")),
        };
        await _files.SaveAsync(model);
        return model.Key;
    }
}

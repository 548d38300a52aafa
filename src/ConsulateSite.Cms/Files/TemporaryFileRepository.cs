using System.Text.Json;
using ConsulateSite.Cms.Composition;
using Umbraco.Cms.Core.Models.TemporaryFile;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace ConsulateSite.Cms.Files;

/// <summary>Uploads that no item uses yet, each in a folder of its own. No name that a browser sent becomes a name on the disk.</summary>
internal sealed class TemporaryFileRepository(CmsPaths paths) : ITemporaryFileRepository
{
    private const string Content = "content";
    private const string Description = "description.json";

    private string Root => Path.Combine(paths.Temporary, "uploads");

    public async Task<TemporaryFileModel?> GetAsync(Guid key)
    {
        UploadDescription? description = await DescribeAsync(Folder(key));
        return description is null
            ? null
            : new TemporaryFileModel
            {
                Key = key,
                FileName = description.FileName,
                AvailableUntil = description.AvailableUntil,
                OpenReadStream = () => File.OpenRead(Path.Combine(Folder(key), Content)),
            };
    }

    public async Task SaveAsync(TemporaryFileModel model)
    {
        string folder = Folder(model.Key);
        Directory.CreateDirectory(folder);
        await using (Stream source = model.OpenReadStream())
        await using (FileStream target = File.Create(Path.Combine(folder, Content)))
        {
            await source.CopyToAsync(target);
        }

        // Written last: an upload without a description does not exist.
        UploadDescription description = new(model.FileName, model.AvailableUntil.ToUniversalTime());
        await File.WriteAllTextAsync(Path.Combine(folder, Description), JsonSerializer.Serialize(description));
    }

    public Task DeleteAsync(Guid key)
    {
        if (Directory.Exists(Folder(key)))
        {
            Directory.Delete(Folder(key), recursive: true);
        }

        return Task.CompletedTask;
    }

    /// <summary>Deletes the uploads that were available until a moment before the given one, and those that never arrived whole.</summary>
    public async Task<IEnumerable<Guid>> CleanUpOldTempFiles(DateTime dateTime)
    {
        DateTime now = dateTime.ToUniversalTime();
        List<Guid> deleted = [];
        foreach (string folder in Directory.Exists(Root) ? Directory.GetDirectories(Root) : [])
        {
            if (Guid.TryParse(Path.GetFileName(folder), out Guid key) && await HasExpiredAsync(folder, now))
            {
                await DeleteAsync(key);
                deleted.Add(key);
            }
        }

        return deleted;
    }

    private static async Task<bool> HasExpiredAsync(string folder, DateTime now) => await DescribeAsync(folder) is { } description
        ? description.AvailableUntil < now
        : Directory.GetLastWriteTimeUtc(folder) < now.AddDays(-1);

    private static async Task<UploadDescription?> DescribeAsync(string folder)
    {
        string file = Path.Combine(folder, Description);
        return File.Exists(file) ? JsonSerializer.Deserialize<UploadDescription>(await File.ReadAllTextAsync(file)) : null;
    }

    private string Folder(Guid key) => Path.Combine(Root, key.ToString("N"));

    private sealed record UploadDescription(string FileName, DateTime AvailableUntil);
}

using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models.TemporaryFile;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.PropertyEditors.Files;

/// <summary>Moves uploads from the temporary files, where the client puts them, to the media files.</summary>
internal sealed class UploadedFiles(
    MediaFileManager files,
    ITemporaryFileService temporaryFiles,
    ICoreScopeProvider scopes,
    IFileStreamSecurityValidator content,
    IOptionsMonitor<ContentSettings> settings)
{
    /// <summary>Finds a temporary file; null when it was never there or has expired.</summary>
    public TemporaryFileModel? Find(Guid temporaryFile) => temporaryFiles.GetAsync(temporaryFile).GetAwaiter().GetResult();

    /// <summary>Whether a file of that name may be uploaded.</summary>
    /// <param name="fileName">The name that the file has on the editor's machine.</param>
    /// <param name="extensions">The extensions that the data type allows; empty for all.</param>
    public bool IsAllowed(string fileName, IEnumerable<string> extensions)
    {
        string extension = Path.GetExtension(fileName).TrimStart('.');
        return settings.CurrentValue.IsFileAllowedForUpload(extension)
            && (!extensions.Any() || extensions.Contains(extension, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Stores a temporary file as a property's file.</summary>
    /// <param name="file">The temporary file.</param>
    /// <param name="owner">The key of the item, or of the block, that the property belongs to.</param>
    /// <param name="propertyType">The key of the property type.</param>
    /// <returns>The address of the file; null when its content is considered dangerous.</returns>
    public string? Store(TemporaryFileModel file, Guid owner, Guid propertyType)
    {
        using Stream stream = file.OpenReadStream();
        if (!content.IsConsideredSafe(stream))
        {
            return null;
        }

        if (stream.CanSeek)
        {
            stream.Position = 0;
        }

        string path = files.GetMediaPath(file.FileName, owner, propertyType);
        files.FileSystem.AddFile(path, stream, overrideIfExists: true);

        // Without a transaction around it the temporary file stays until it expires, so that a failed save can be repeated.
        temporaryFiles.EnlistDeleteIfScopeCompletes(file.Key, scopes);
        return files.FileSystem.GetUrl(path);
    }

    /// <summary>Copies a file for another owner.</summary>
    /// <returns>The address of the copy; the same address when there is no such file.</returns>
    public string Copy(string address, Guid owner, Guid propertyType)
    {
        if (!Exists(address))
        {
            return address;
        }

        string path = files.FileSystem.GetRelativePath(address);
        string copy = files.GetMediaPath(Path.GetFileName(path), owner, propertyType);
        files.FileSystem.CopyFile(path, copy);
        return files.FileSystem.GetUrl(copy);
    }

    /// <summary>The address, if the file was stored for that owner and no other.</summary>
    public IEnumerable<string> Owned(string? address, Guid owner, Guid propertyType) =>
        !string.IsNullOrWhiteSpace(address) && files.IsFileOwnedBy(address, owner, propertyType) ? [address] : [];

    /// <summary>Deletes files together with the folders of their owners, which are gone.</summary>
    public void DeleteWithFolders(IEnumerable<string> addresses) =>
        files.DeleteMediaFiles(addresses.Select(files.FileSystem.GetRelativePath));

    /// <summary>Deletes a file and leaves its folder, in which there may be another file of the same owner.</summary>
    public void Delete(string address)
    {
        if (Exists(address))
        {
            files.FileSystem.DeleteFile(files.FileSystem.GetRelativePath(address));
        }
    }

    /// <summary>Whether an address is that of an existing media file.</summary>
    public bool Exists(string? address)
    {
        try
        {
            return !string.IsNullOrWhiteSpace(address) && files.FileSystem.FileExists(files.FileSystem.GetRelativePath(address));
        }
        catch (UnauthorizedAccessException)
        {
            // The file system says so of a path that leads out of the media folder.
            return false;
        }
    }
}

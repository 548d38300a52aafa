using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.TemporaryFile;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.PropertyEditors.Media;

/// <summary>Turns temporary files into media of the library.</summary>
internal sealed class DroppedMedia(
    IMediaService media,
    IMediaImportService import,
    ITemporaryFileService temporaryFiles,
    ICoreScopeProvider scopes,
    IBackOfficeSecurityAccessor security)
{
    /// <summary>Replaces the keys of temporary files by those of new media; leaves out what is neither.</summary>
    /// <param name="picked">What was picked.</param>
    /// <param name="parent">The folder for new media; null for the root.</param>
    public PickedMedia[] Import(PickedMedia[] picked, Guid? parent)
    {
        HashSet<Guid> known = [.. media.GetByIds([.. picked.Select(item => item.MediaKey).Distinct()]).Select(item => item.Key)];
        return
        [
            .. picked
                .Select(item => known.Contains(item.MediaKey) ? item : item with { MediaKey = Import(item.MediaKey, parent, item.MediaTypeAlias)?.Key ?? Guid.Empty })
                .Where(item => item.MediaKey != Guid.Empty),
        ];
    }

    /// <summary>Makes a medium of a temporary file; null when there is no such file.</summary>
    /// <param name="temporaryFile">The key of the file.</param>
    /// <param name="parent">The folder; null for the root.</param>
    /// <param name="mediaTypeAlias">The media type; empty leaves it to the file's extension.</param>
    public IMedia? Import(Guid temporaryFile, Guid? parent, string? mediaTypeAlias)
    {
        // Umbraco's value editors are synchronous.
        TemporaryFileModel? file = temporaryFiles.GetAsync(temporaryFile).GetAwaiter().GetResult();
        if (file is null)
        {
            return null;
        }

        Guid user = security.BackOfficeSecurity?.CurrentUser?.Key ?? Constants.Security.SuperUserKey;
        using ICoreScope scope = scopes.CreateCoreScope();
        temporaryFiles.EnlistDeleteIfScopeCompletes(temporaryFile, scopes);
        using Stream content = file.OpenReadStream();
        IMedia medium = import
            .ImportAsync(file.FileName, content, parent, string.IsNullOrWhiteSpace(mediaTypeAlias) ? null : mediaTypeAlias, user)
            .GetAwaiter()
            .GetResult();
        scope.Complete();
        return medium;
    }
}

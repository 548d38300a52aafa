using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.Users.Permissions;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace ConsulateSite.Backoffice.Users.Current;

/// <summary>Describes the current user to the client.</summary>
internal sealed class CurrentUserModels(
    IEntityService entities, AppCaches caches, CultureAccess cultures, MediaFileManager mediaFiles, IImageUrlGenerator images)
{
    public async Task<CurrentUserResponseModel> CreateAsync(IUser user)
    {
        IReadOnlyUserGroup[] groups = [.. user.Groups];
        int[] documents = user.CalculateContentStartNodeIds(entities, caches) ?? [];
        int[] media = user.CalculateMediaStartNodeIds(entities, caches) ?? [];
        int[] elements = user.CalculateElementStartNodeIds(entities, caches) ?? [];
        return new CurrentUserResponseModel
        {
            Id = user.Key,
            Name = user.Name ?? user.Username,
            UserName = user.Username,
            Email = user.Email,
            LanguageIsoCode = user.Language,
            DocumentStartNodeIds = entities.ToReferences(documents, UmbracoObjectTypes.Document),
            HasDocumentRootAccess = documents.Contains(Constants.System.Root),
            MediaStartNodeIds = entities.ToReferences(media, UmbracoObjectTypes.Media),
            HasMediaRootAccess = media.Contains(Constants.System.Root),
            ElementStartNodeIds = entities.ToReferences(elements, UmbracoObjectTypes.ElementContainer),
            HasElementRootAccess = elements.Contains(Constants.System.Root),
            AvatarUrls = user.GetUserAvatarUrls(caches.RuntimeCache, mediaFiles, images),
            Languages = [.. await cultures.WritableAsync()],
            HasAccessToAllLanguages = groups.Any(group => group.HasAccessToAllLanguages),
            HasAccessToSensitiveData = user.HasAccessToSensitiveData(),
            FallbackPermissions = [.. groups.SelectMany(group => group.Permissions).Distinct(StringComparer.Ordinal)],
            Permissions = PermissionModels.ToModels(groups.SelectMany(group => group.GranularPermissions)),
            AllowedSections = [.. user.AllowedSections.Select(SectionNames.ToClient)],
            IsAdmin = user.IsAdmin(),
            UserGroupIds = [.. groups.Select(group => new ReferenceByIdModel(group.Key))],
        };
    }
}

using ConsulateSite.Backoffice.Api;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace ConsulateSite.Backoffice.Users.Administration;

/// <summary>Describes users to the client.</summary>
internal sealed class UserModels(IEntityService entities, AppCaches caches, MediaFileManager mediaFiles, IImageUrlGenerator images)
{
    /// <summary>A user to administer.</summary>
    public UserResponseModel ToModel(IUser user) => new()
    {
        Id = user.Key,
        Name = user.Name ?? user.Username,
        UserName = user.Username,
        Email = user.Email,
        LanguageIsoCode = user.Language,
        UserGroupIds = [.. user.Groups.Select(group => new ReferenceByIdModel(group.Key))],
        DocumentStartNodeIds = entities.ToReferences(user.StartContentIds, UmbracoObjectTypes.Document),
        HasDocumentRootAccess = IsRoot(user.StartContentIds),
        MediaStartNodeIds = entities.ToReferences(user.StartMediaIds, UmbracoObjectTypes.Media),
        HasMediaRootAccess = IsRoot(user.StartMediaIds),
        ElementStartNodeIds = entities.ToReferences(user.StartElementIds, UmbracoObjectTypes.ElementContainer),
        HasElementRootAccess = IsRoot(user.StartElementIds),
        AvatarUrls = Avatars(user),
        State = user.UserState,
        FailedLoginAttempts = user.FailedPasswordAttempts,
        CreateDate = user.CreateDate.ToOffset(),
        UpdateDate = user.UpdateDate.ToOffset(),
        LastLoginDate = user.LastLoginDate.ToOffset(),
        LastLockoutDate = user.LastLockoutDate.ToOffset(),
        LastPasswordChangeDate = user.LastPasswordChangeDate.ToOffset(),
        IsAdmin = user.IsAdmin(),
        Kind = user.Kind,
    };

    /// <summary>A user in a list.</summary>
    public UserItemResponseModel ToItemModel(IUser user) => new(user.Key, FlagModel.None, user.Name ?? user.Username, Avatars(user), user.Kind);

    /// <summary>Where a user starts.</summary>
    public CalculatedUserStartNodesResponseModel ToStartNodes(IUser user)
    {
        int[]? documents = user.CalculateContentStartNodeIds(entities, caches);
        int[]? media = user.CalculateMediaStartNodeIds(entities, caches);
        int[]? elements = user.CalculateElementStartNodeIds(entities, caches);
        return new(
            user.Key,
            entities.ToReferences(documents, UmbracoObjectTypes.Document),
            IsRoot(documents),
            entities.ToReferences(media, UmbracoObjectTypes.Media),
            IsRoot(media),
            entities.ToReferences(elements, UmbracoObjectTypes.ElementContainer),
            IsRoot(elements));
    }

    private static bool IsRoot(int[]? startNodes) => startNodes?.Contains(Constants.System.Root) == true;

    private string[] Avatars(IUser user) => user.GetUserAvatarUrls(caches.RuntimeCache, mediaFiles, images);
}

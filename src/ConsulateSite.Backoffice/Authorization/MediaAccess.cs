using ConsulateSite.Backoffice.Problems;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.AuthorizationStatus;

namespace ConsulateSite.Backoffice.Authorization;

/// <summary>Which media the current user may reach. Media know start nodes only, no verbs.</summary>
internal sealed class MediaAccess(IMediaPermissionService permissions, CurrentUser current)
{
    /// <summary>Ends the request unless the medium is within the user's start nodes.</summary>
    /// <exception cref="OperationRefusedException">It is not (403), or there is no such medium (404).</exception>
    public Task RequireAsync(Guid key) => RequireAsync([key]);

    /// <summary>Ends the request unless all of the media are within the user's start nodes.</summary>
    /// <exception cref="OperationRefusedException">They are not (403), or there are no such media (404).</exception>
    public async Task RequireAsync(IReadOnlyCollection<Guid> keys) => Check(await permissions.AuthorizeAccessAsync(current.User, keys));

    /// <summary>Ends the request unless the user may reach the medium, or the root where there is none.</summary>
    /// <exception cref="OperationRefusedException">The user may not (403), or there is no such medium (404).</exception>
    public Task RequireParentAsync(Guid? parent) => parent is { } key ? RequireAsync(key) : RequireRootAsync();

    /// <summary>Ends the request unless the user starts at the root of the tree.</summary>
    /// <exception cref="OperationRefusedException">The user does not (403).</exception>
    public async Task RequireRootAsync() => Check(await permissions.AuthorizeRootAccessAsync(current.User));

    /// <summary>Ends the request unless the user may reach the recycle bin.</summary>
    /// <exception cref="OperationRefusedException">The user may not (403).</exception>
    public async Task RequireBinAsync() => Check(await permissions.AuthorizeBinAccessAsync(current.User));

    /// <summary>Whether there is such a medium, which the user need not be allowed to reach.</summary>
    public async Task<bool> ExistsAsync(Guid key) =>
        await permissions.AuthorizeAccessAsync(current.User, [key]) != MediaAuthorizationStatus.NotFound;

    /// <summary>Those of the media that the user may reach.</summary>
    public Task<ISet<Guid>> FilterAsync(IEnumerable<Guid> keys) => permissions.FilterAuthorizedAccessAsync(current.User, keys);

    private static void Check(MediaAuthorizationStatus status)
    {
        switch (status)
        {
            case MediaAuthorizationStatus.Success:
                return;
            case MediaAuthorizationStatus.NotFound:
                throw OperationRefusedException.NotFound("There is no such medium.");
            default:
                throw OperationRefusedException.Forbidden();
        }
    }
}

using ConsulateSite.Backoffice.Problems;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.AuthorizationStatus;

namespace ConsulateSite.Backoffice.Authorization;

/// <summary>
/// What the current user may do with which document: start nodes and the verbs of the user's groups, general and on single
/// documents. Verbs are the letters of Umbraco's actions, such as <c>ActionUpdate.ActionLetter</c>.
/// </summary>
internal sealed class DocumentAccess(IContentPermissionService permissions, CurrentUser current)
{
    /// <summary>Ends the request unless the user may do all of this with the document.</summary>
    /// <exception cref="OperationRefusedException">The user may not (403), or there is no such document (404).</exception>
    public Task RequireAsync(Guid key, params string[] verbs) => RequireAsync([key], verbs);

    /// <summary>Ends the request unless the user may do all of this with each of the documents.</summary>
    /// <exception cref="OperationRefusedException">The user may not (403), or there are no such documents (404).</exception>
    public async Task RequireAsync(IReadOnlyCollection<Guid> keys, params string[] verbs) =>
        Check(await permissions.AuthorizeAccessAsync(current.User, keys, Set(verbs)));

    /// <summary>Ends the request unless the user may do all of this with a document, or with the root where there is none.</summary>
    /// <exception cref="OperationRefusedException">The user may not (403), or there is no such document (404).</exception>
    public Task RequireParentAsync(Guid? parent, params string[] verbs) => parent is { } key ? RequireAsync(key, verbs) : RequireRootAsync(verbs);

    /// <summary>Ends the request unless the user may do all of this with the root of the tree.</summary>
    /// <exception cref="OperationRefusedException">The user may not (403).</exception>
    public async Task RequireRootAsync(params string[] verbs) => Check(await permissions.AuthorizeRootAccessAsync(current.User, Set(verbs)));

    /// <summary>Ends the request unless the user may do all of this with the recycle bin.</summary>
    /// <exception cref="OperationRefusedException">The user may not (403).</exception>
    public async Task RequireBinAsync(params string[] verbs) => Check(await permissions.AuthorizeBinAccessAsync(current.User, Set(verbs)));

    /// <summary>Ends the request unless the user may do all of this with everything below the document.</summary>
    /// <exception cref="OperationRefusedException">The user may not (403), or there is no such document (404).</exception>
    public async Task RequireDescendantsAsync(Guid parent, params string[] verbs) =>
        Check(await permissions.AuthorizeDescendantsAccessAsync(current.User, parent, Set(verbs)));

    /// <summary>Whether there is such a document, which the user need not be allowed to see.</summary>
    public async Task<bool> ExistsAsync(Guid key) =>
        await permissions.AuthorizeAccessAsync(current.User, [key], Set([ActionBrowse.ActionLetter])) != ContentAuthorizationStatus.NotFound;

    /// <summary>Those of the documents with which the user may do all of this.</summary>
    public Task<ISet<Guid>> FilterAsync(IEnumerable<Guid> keys, params string[] verbs) =>
        permissions.FilterAuthorizedAccessAsync(current.User, keys, Set(verbs));

    private static HashSet<string> Set(string[] verbs) => verbs.ToHashSet(StringComparer.Ordinal);

    private static void Check(ContentAuthorizationStatus status)
    {
        switch (status)
        {
            case ContentAuthorizationStatus.Success:
                return;
            case ContentAuthorizationStatus.NotFound:
                throw OperationRefusedException.NotFound("There is no such document.");
            default:
                throw OperationRefusedException.Forbidden();
        }
    }
}

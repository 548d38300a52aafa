using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.Problems;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;

namespace ConsulateSite.Backoffice.PublicAccess;

/// <summary>Pages for members only, which this site cannot have: nobody but the staff has an account.</summary>
[ManagementRoute("document/{id:guid}/public-access")]
[RequireSection(Constants.Applications.Content)]
internal sealed class PublicAccessController(DocumentAccess access) : ManagementController
{
    private static readonly OperationProblem NoMembers = new(
        StatusCodes.Status400BadRequest,
        "No members",
        "A page cannot be kept for members, because this site has none. Leave the page unpublished to keep it from the public.");

    /// <summary>Who may read a document. Nobody is named, because everybody may.</summary>
    [HttpGet]
    public async Task<IActionResult> Get(Guid id)
    {
        await access.RequireAsync(id, ActionProtect.ActionLetter);
        return Missing("The document is not kept for members. This site has none.");
    }

    /// <summary>Is refused.</summary>
    [HttpPost]
    public Task<IActionResult> Create(Guid id) => RefuseAsync(id);

    /// <summary>Is refused.</summary>
    [HttpPut]
    public Task<IActionResult> Update(Guid id) => RefuseAsync(id);

    /// <summary>Is refused.</summary>
    [HttpDelete]
    public Task<IActionResult> Delete(Guid id) => RefuseAsync(id);

    private async Task<IActionResult> RefuseAsync(Guid id)
    {
        await access.RequireAsync(id, ActionProtect.ActionLetter);
        return BadRequest(NoMembers.ToDetails("NoMembers"));
    }
}

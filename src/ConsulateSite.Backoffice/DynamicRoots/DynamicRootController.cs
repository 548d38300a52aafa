using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.Problems;
using ConsulateSite.Backoffice.Trees;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.DynamicRoot;
using Umbraco.Cms.Core.DynamicRoot.QuerySteps;
using Umbraco.Cms.Core.Models.Entities;

namespace ConsulateSite.Backoffice.DynamicRoots;

/// <summary>Where a picker begins that is told "the site that this page belongs to" instead of a document.</summary>
[ManagementRoute("dynamic-root")]
[RequireSection(Constants.Applications.Content, Constants.Applications.Media, Constants.Applications.Settings)]
internal sealed class DynamicRootController(
    IDynamicRootService roots, DynamicRootQueryStepCollection steps, StartNodeTrees trees, DocumentAccess access) : ManagementController
{
    private static readonly OperationProblem UnknownStep =
        new(StatusCodes.Status400BadRequest, "Unknown step", "The data type asks for a step that this site does not know.");

    /// <summary>The kinds of steps that lead on from where a query begins.</summary>
    [HttpGet("steps")]
    public ActionResult<IReadOnlyList<string>> Steps() => steps.Select(DynamicRootSteps.NameOf).ToArray();

    /// <summary>The documents that a query leads to, as far as the user sees them in the tree.</summary>
    [HttpPost("query")]
    [ProducesResponseType<DynamicRootResponseModel>(StatusCodes.Status200OK)]
    public async Task<IActionResult> Query(DynamicRootRequestModel model)
    {
        Guid context = model.Context.Id ?? model.Context.Parent.Id;
        await access.RequireParentAsync(context == Guid.Empty || context == Constants.System.RootSystemKey ? null : context, ActionBrowse.ActionLetter);
        string[] known = [.. steps.Select(DynamicRootSteps.NameOf)];
        if (model.Query.Steps.Any(step => !known.Contains(step.Alias, StringComparer.Ordinal)))
        {
            return BadRequest(UnknownStep.ToDetails("UnknownStep"));
        }

        IEnumerable<Guid> found = await roots.GetDynamicRootsAsync(QueryOf(model));
        StartNodeTree<IDocumentEntitySlim> tree = await trees.DocumentsAsync();
        return Ok(new DynamicRootResponseModel([.. found.Where(root => root == Constants.System.RootSystemKey || tree.Shows(root))]));
    }

    private static DynamicRootNodeQuery QueryOf(DynamicRootRequestModel model) => new()
    {
        OriginAlias = model.Query.Origin.Alias,
        OriginKey = model.Query.Origin.Id,
        Context = new DynamicRootContext { CurrentKey = model.Context.Id, ParentKey = model.Context.Parent.Id },
        QuerySteps = [.. model.Query.Steps.Select(step => new DynamicRootQueryStep { Alias = step.Alias, AnyOfDocTypeKeys = step.DocumentTypeIds })],
    };
}

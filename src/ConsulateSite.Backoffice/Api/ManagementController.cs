using ConsulateSite.Backoffice.Problems;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;

namespace ConsulateSite.Backoffice.Api;

/// <summary>
/// The base of all controllers of the Management API. Who derives from it answers signed-in users only, and says with an
/// attribute which of them.
/// </summary>
[ApiController]
[Authorize]
internal abstract class ManagementController : ControllerBase
{
    /// <summary>Names what was created, so that the client can go on with it.</summary>
    private const string GeneratedResource = "Umb-Generated-Resource";

    /// <summary>Answers that something was created.</summary>
    /// <param name="resource">The path of the resource below the prefix, such as <c>language</c>.</param>
    /// <param name="id">The identifier of what was created.</param>
    protected IActionResult CreatedAs(string resource, string id)
    {
        Response.Headers[GeneratedResource] = id;
        Response.Headers.Location = $"{ManagementApi.Prefix}/{resource}/{Uri.EscapeDataString(id)}";
        return StatusCode(StatusCodes.Status201Created);
    }

    /// <inheritdoc cref="CreatedAs(string, string)" />
    protected IActionResult CreatedAs(string resource, Guid id) => CreatedAs(resource, id.ToString());

    /// <summary>Answers with the problem that a status of one of Umbraco's services stands for.</summary>
    /// <param name="status">The status, which is not the one of success.</param>
    /// <param name="table">What the family of services has to say beyond the general rule.</param>
    protected ObjectResult Failed<TStatus>(TStatus status, OperationProblemTable<TStatus>? table = null)
        where TStatus : struct, Enum
    {
        OperationProblem problem = OperationProblem.Of(status, table);
        return new ObjectResult(problem.ToDetails(status.ToString())) { StatusCode = problem.Status };
    }

    /// <summary>Answers with the outcome of an operation that gives nothing back.</summary>
    /// <param name="attempt">What the service answered.</param>
    /// <param name="table">What the family of services has to say beyond the general rule.</param>
    protected IActionResult Outcome<TResult, TStatus>(Attempt<TResult, TStatus> attempt, OperationProblemTable<TStatus>? table = null)
        where TStatus : struct, Enum => attempt.Success ? Ok() : Failed(attempt.Status, table);

    /// <inheritdoc cref="Outcome{TResult,TStatus}" />
    protected IActionResult Outcome<TStatus>(Attempt<TStatus> attempt, OperationProblemTable<TStatus>? table = null)
        where TStatus : struct, Enum => attempt.Success ? Ok() : Failed(attempt.Result, table);

    /// <summary>Answers that the user may not do this.</summary>
    protected static ObjectResult Forbidden() =>
        new(OperationProblem.Forbidden.ToDetails("Forbidden")) { StatusCode = OperationProblem.Forbidden.Status };

    /// <summary>Answers that there is no such thing.</summary>
    /// <param name="detail">What is missing.</param>
    protected static ObjectResult Missing(string detail)
    {
        OperationProblem problem = OperationProblem.NotFound(detail);
        return new ObjectResult(problem.ToDetails("NotFound")) { StatusCode = problem.Status };
    }
}

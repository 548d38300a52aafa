using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ConsulateSite.Backoffice.Problems;

internal static class ProblemResponse
{
    private const string ContentType = "application/problem+json";

    /// <summary>Answers with a problem outside of controllers.</summary>
    public static Task WriteAsync(HttpContext context, ProblemDetails problem)
    {
        context.Response.StatusCode = problem.Status ?? StatusCodes.Status500InternalServerError;
        JsonOptions json = context.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value;
        return context.Response.WriteAsJsonAsync(problem, json.JsonSerializerOptions, ContentType, context.RequestAborted);
    }

    /// <summary>Answers a request that does not fit the operation's model.</summary>
    public static IActionResult Invalid(ActionContext context)
    {
        Dictionary<string, string[]> errors = context.ModelState
            .Where(entry => entry.Value is { Errors.Count: > 0 })
            .ToDictionary(entry => entry.Key, entry => entry.Value!.Errors.Select(error => error.ErrorMessage).ToArray(), StringComparer.Ordinal);
        OperationProblem problem = new(StatusCodes.Status400BadRequest, "Invalid request", "The request is not complete or not well-formed.");
        return new ObjectResult(problem.ToDetails("InvalidRequest", errors)) { StatusCode = problem.Status };
    }
}

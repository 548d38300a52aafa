using ConsulateSite.Backoffice.Problems;
using ConsulateSite.Cms.Storage.Content;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;

namespace ConsulateSite.Backoffice.Api;

/// <summary>What holds for every answer of the API: nobody keeps it, and a failure has the form of all other failures.</summary>
internal sealed class ManagementApiMiddleware(RequestDelegate next, ILogger<ManagementApiMiddleware> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        try
        {
            await next(context);
        }
        catch (Exception exception) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            await WriteAsync(context, exception);
        }
    }

    private Task WriteAsync(HttpContext context, Exception exception)
    {
        ProblemDetails problem = exception switch
        {
            OperationRefusedException refused => refused.Problem.ToDetails(refused.OperationStatus),
            StaleContentException stale => OperationProblem.Conflict(stale.Message).ToDetails("Stale"),
            BadHttpRequestException bad => new OperationProblem(bad.StatusCode, "Invalid request", bad.Message).ToDetails("InvalidRequest"),
            _ => Unexpected(exception),
        };
        return ProblemResponse.WriteAsync(context, problem);
    }

    private ProblemDetails Unexpected(Exception exception)
    {
        logger.LogError(exception, "A request of the backoffice failed");
        return OperationProblem.Unexpected.ToDetails("Unknown");
    }
}

using ConsulateSite.Backoffice.Problems;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Http;

namespace ConsulateSite.Backoffice.Authorization;

/// <summary>Answers refused requests of the backoffice in the form of all other problems, and never with a redirect.</summary>
internal sealed class AuthorizationAnswers : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler _default = new();

    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.Succeeded || !context.Request.Path.StartsWithSegments("/umbraco"))
        {
            return _default.HandleAsync(next, context, policy, authorizeResult);
        }

        bool isForbidden = authorizeResult.Forbidden
            && authorizeResult.AuthorizationFailure?.FailedRequirements.OfType<ClientRequestRequirement>().Any() != true;
        return ProblemResponse.WriteAsync(
            context,
            isForbidden ? OperationProblem.Forbidden.ToDetails("Forbidden") : OperationProblem.NotSignedIn.ToDetails("NotSignedIn"));
    }
}

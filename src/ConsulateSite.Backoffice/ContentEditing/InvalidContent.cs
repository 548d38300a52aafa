using ConsulateSite.Backoffice.Problems;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.ContentEditing;

internal static class InvalidContent
{
    /// <summary>Answers that values are missing or not valid, and which.</summary>
    public static ObjectResult Answer(ContentEditingOperationStatus status, ContentValidationResult result)
    {
        OperationProblem problem = OperationProblem.Of(status, ContentEditingProblems.Table);
        return new ObjectResult(problem.ToDetails(status.ToString(), PropertyErrors.Of(result))) { StatusCode = problem.Status };
    }
}

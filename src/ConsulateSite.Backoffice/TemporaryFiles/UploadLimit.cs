using ConsulateSite.Backoffice.Problems;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace ConsulateSite.Backoffice.TemporaryFiles;

/// <summary>How large an upload may be: <c>Umbraco:CMS:Runtime:MaxRequestLength</c>, else 50 megabytes.</summary>
internal sealed class UploadLimit(IOptionsMonitor<RuntimeSettings> settings) : IResourceFilter
{
    private const long DefaultKilobytes = 50 * 1024;

    // Borders and names between the parts of the request are not part of the file.
    private const long Overhead = 64;

    /// <summary>The limit in kilobytes.</summary>
    public long Kilobytes => settings.CurrentValue.MaxRequestLength ?? DefaultKilobytes;

    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        long limit = (Kilobytes + Overhead) * 1024;
        if (context.HttpContext.Request.ContentLength > limit)
        {
            OperationProblem problem = new(StatusCodes.Status413PayloadTooLarge, "File too large", "The file is larger than uploads may be.");
            context.Result = new ObjectResult(problem.ToDetails("FileTooLarge")) { StatusCode = problem.Status };
        }
        else if (context.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } feature)
        {
            // A body that does not tell its length is cut off while it arrives.
            feature.MaxRequestBodySize = limit;
        }
    }

    public void OnResourceExecuted(ResourceExecutedContext context)
    {
        // The limit ends with the request.
    }
}

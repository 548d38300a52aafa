using Microsoft.AspNetCore.Http.Features;
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
        if (context.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } feature)
        {
            feature.MaxRequestBodySize = (Kilobytes + Overhead) * 1024;
        }
    }

    public void OnResourceExecuted(ResourceExecutedContext context)
    {
        // The limit ends with the request.
    }
}

using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Umbraco.Cms.Core.Web;

namespace ConsulateSite.Cms.Hosting;

/// <summary>The current request, in Umbraco's words.</summary>
internal sealed class CmsRequestAccessor(IHttpContextAccessor http) : IRequestAccessor
{
    public string? GetRequestValue(string name)
    {
        HttpRequest? request = http.HttpContext?.Request;
        string? query = request?.Query[name];
        return query ?? (request?.HasFormContentType == true ? request.Form[name].ToString() : null);
    }

    public string? GetQueryStringValue(string name) => http.HttpContext?.Request.Query[name];

    public Uri? GetRequestUrl() => http.HttpContext is { } context ? new Uri(context.Request.GetEncodedUrl()) : null;
}

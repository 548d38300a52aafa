using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Net;

namespace ConsulateSite.Cms.Security.Requests;

/// <summary>The address from which the current request came; empty outside a request.</summary>
internal sealed class RequestIpResolver(IHttpContextAccessor http) : IIpResolver
{
    public string GetCurrentRequestIpAddress() => http.HttpContext?.Connection.RemoteIpAddress?.ToString() ?? string.Empty;
}

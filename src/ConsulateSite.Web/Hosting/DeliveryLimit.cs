using Microsoft.AspNetCore.Mvc;

namespace ConsulateSite.Web.Hosting;

/// <summary>Bounds how often the Delivery API is asked from one address. Building a whole site from it takes a few hundred answers.</summary>
internal sealed class DeliveryLimit(IConfiguration configuration) : AddressLimit(() => configuration.GetValue(Setting, Default))
{
    /// <summary>The setting: requests a minute from one address.</summary>
    public const string Setting = "ConsulateSite:Delivery:RequestsPerMinute";

    private const int Default = 3_000;
    private const string AskAgainAfter = "60";

    /// <summary>The same answer for who has not asked too often, and for everybody else that they have.</summary>
    /// <param name="answer">Answers.</param>
    public RequestDelegate Bound(RequestDelegate answer) => http => Allows(http) ? answer(http) : RefuseAsync(http);

    /// <summary>Answers that there were too many requests.</summary>
    public static Task RefuseAsync(HttpContext http)
    {
        HttpResponse response = http.Response;
        response.StatusCode = StatusCodes.Status429TooManyRequests;
        response.Headers.RetryAfter = AskAgainAfter;
        response.Headers.CacheControl = "no-store";
        response.Headers.AccessControlAllowOrigin = "*";
        return response.WriteAsJsonAsync(
            new ProblemDetails { Status = response.StatusCode, Title = "Too many requests." },
            options: null,
            "application/problem+json; charset=utf-8",
            http.RequestAborted);
    }
}

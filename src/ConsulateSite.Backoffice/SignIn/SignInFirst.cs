using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;

namespace ConsulateSite.Backoffice.SignIn;

/// <summary>
/// Leads whoever has no session to the sign-in page at once, and from there to where they wanted to go. The client would be
/// started only to find that out, and once more to take the session up.
/// </summary>
internal static class SignInFirst
{
    // The client's other pages have to do with sessions themselves, or are opened by one that has its session.
    private static readonly string[] Pages = ["", "section"];

    /// <summary>An endpoint filter for the page that starts the client.</summary>
    public static async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        HttpContext context = invocation.HttpContext;
        return IsPage(context.Request) && IsOpenedHere(context.Request) && !await HasSessionAsync(context)
            ? TypedResults.LocalRedirect(AddressFor(context.Request))
            : await next(invocation);
    }

    private static bool IsPage(HttpRequest request) =>
        Pages.Contains(request.RouteValues["path"]?.ToString()?.Split('/')[0] ?? string.Empty, StringComparer.OrdinalIgnoreCase);

    // The cookie does not come along when a page of somebody else leads here. Then only the client can find out.
    private static bool IsOpenedHere(HttpRequest request) =>
        request.Headers["Sec-Fetch-Mode"] == "navigate" && request.Headers["Sec-Fetch-Site"].ToString() is "none" or "same-origin";

    private static async Task<bool> HasSessionAsync(HttpContext context)
    {
        AuthenticateResult current = await context.AuthenticateAsync(BackofficeTicket.Scheme);
        return BackofficeTicket.Read(current.Principal) is not null;
    }

    private static string AddressFor(HttpRequest request) =>
        $"{SignInController.Address}?{SignInController.ReturnParameter}={Uri.EscapeDataString(request.Path + request.QueryString)}";
}

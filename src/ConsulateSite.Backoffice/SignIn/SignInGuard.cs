using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace ConsulateSite.Backoffice.SignIn;

/// <summary>What every form around the sign-in has to pass: a safe connection, our own page, and not too many in a minute.</summary>
internal sealed class SignInGuard(IAntiforgery antiforgery, SignInRateLimit rateLimit)
{
    /// <summary>Why the form is refused; <c>null</c> where it is not.</summary>
    public async Task<SignInRefusal?> WhyRefusedAsync(HttpContext context, SignInTexts texts) => context.Request switch
    {
        HttpRequest request when !SafeConnection.Is(request) => new SignInRefusal(texts.Insecure, StatusCodes.Status403Forbidden),
        _ when !await antiforgery.IsRequestValidAsync(context) => new SignInRefusal(texts.Expired, StatusCodes.Status400BadRequest),
        _ when !rateLimit.Allows(context) => new SignInRefusal(texts.TooMany, StatusCodes.Status429TooManyRequests),
        _ => null,
    };
}

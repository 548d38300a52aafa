using ConsulateSite.Web.Routing;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Primitives;

namespace ConsulateSite.Web.Preferences;

/// <summary>
/// Answers the links with which a reader chooses a theme or a language: remembers the choice and leads to the same address
/// without it. So the choice works without script, and no page exists under two addresses.
/// </summary>
internal sealed class PreferenceMiddleware(RequestDelegate next, SiteLanguages languages)
{
    public Task InvokeAsync(HttpContext context)
    {
        IQueryCollection query = context.Request.Query;
        if (!HttpMethods.IsGet(context.Request.Method)
            || (!query.ContainsKey(ThemePreference.Name) && !query.ContainsKey(LanguagePreference.Name)))
        {
            return next(context);
        }

        if (query[ThemePreference.Name] is [{ } theme] && ThemePreference.Choices.Contains(theme))
        {
            PreferenceCookie.Write(context, ThemePreference.Name, theme);
        }

        if (query[LanguagePreference.Name] is [{ } language] && LanguagePreference.Find(language, languages.All) is { } known)
        {
            PreferenceCookie.Write(context, LanguagePreference.Name, known.IsoCode);
        }

        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = AddressWithoutChoice(context.Request);
        context.Response.Headers.CacheControl = "no-store";
        return Task.CompletedTask;
    }

    private static string AddressWithoutChoice(HttpRequest request)
    {
        QueryBuilder query = new(request.Query
            .Where(parameter => parameter.Key is not (ThemePreference.Name or LanguagePreference.Name))
            .SelectMany(parameter => parameter.Value, (parameter, value) => KeyValuePair.Create(parameter.Key, value ?? string.Empty)));

        // Two slashes at the beginning would name another host.
        string path = request.PathBase.Add(request.Path).ToUriComponent();
        return $"/{path.TrimStart('/', '\\')}{query}";
    }
}

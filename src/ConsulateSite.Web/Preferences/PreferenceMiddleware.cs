using ConsulateSite.Web.Features.Embeds;
using ConsulateSite.Web.Routing;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Primitives;

namespace ConsulateSite.Web.Preferences;

/// <summary>
/// Answers the links with which a reader chooses a theme, a language or the text alone: remembers the choice and leads to the same
/// address without it. So the choice works without script, and no page exists under two addresses. What stands on pages of others has
/// colours of its own and remembers nothing.
/// </summary>
internal sealed class PreferenceMiddleware(RequestDelegate next, SiteLanguages languages)
{
    private static readonly string[] Names = [ThemePreference.Name, DisplayPreference.Name, LanguagePreference.Name];

    public Task InvokeAsync(HttpContext context)
    {
        // Few addresses have parameters at all.
        return context.Request.QueryString.HasValue && HttpMethods.IsGet(context.Request.Method) && Names.Any(context.Request.Query.ContainsKey)
            && !context.Request.Path.StartsWithSegments(EmbedPaths.Folder)
            ? RememberAsync(context)
            : next(context);
    }

    private Task RememberAsync(HttpContext context)
    {
        Remember(context, ThemePreference.Name, ThemePreference.Choices);
        Remember(context, DisplayPreference.Name, DisplayPreference.Choices);
        if (context.Request.Query[LanguagePreference.Name] is [{ } language] && LanguagePreference.Find(language, languages.All) is { } known)
        {
            PreferenceCookie.Write(context, LanguagePreference.Name, known.IsoCode);
        }

        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = AddressWithoutChoice(context.Request);
        context.Response.Headers.CacheControl = "no-store";
        return Task.CompletedTask;
    }

    private static void Remember(HttpContext context, string name, IReadOnlyList<string> choices)
    {
        if (context.Request.Query[name] is [{ } choice] && choices.Contains(choice))
        {
            PreferenceCookie.Write(context, name, choice);
        }
    }

    private static string AddressWithoutChoice(HttpRequest request)
    {
        QueryBuilder query = new(request.Query
            .Where(parameter => !Names.Contains(parameter.Key, StringComparer.Ordinal))
            .SelectMany(parameter => parameter.Value, (parameter, value) => KeyValuePair.Create(parameter.Key, value ?? string.Empty)));

        // Two slashes at the beginning would name another host.
        string path = request.PathBase.Add(request.Path).ToUriComponent();
        return $"/{path.TrimStart('/', '\\')}{query}";
    }
}

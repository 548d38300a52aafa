using System.Collections.Concurrent;
using System.Collections.Frozen;
using Microsoft.AspNetCore.Html;

namespace ConsulateSite.Web.Features.Shared;

/// <summary>The pictograms: strokes on a grid of 24 units.</summary>
internal static class Icons
{
    private static readonly FrozenDictionary<string, string> Paths = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["alert"] = "M12 3 2.5 20.5h19zM12 9.5v5.5M12 17.6v.4",
        ["arrow"] = "M4 12h15M13 6l6 6-6 6",
        ["calendar"] = "M4 6h16v14H4zM4 10.5h16M8 3.5V8M16 3.5V8",
        ["check"] = "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM7.5 12.5l3 3 6-6.5",
        ["clock"] = "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3.5 2.5",
        ["coin"] = "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7.5l4.5 4.5-4.5 4.5L7.5 12z",
        ["filter"] = "M3 6h18M6.5 12h11M10 18h4",
        ["globe"] = "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c3 3 4 6 4 9s-1 6-4 9M12 3c-3 3-4 6-4 9s1 6 4 9",
        ["info"] = "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v6M12 7.5v.4",
        ["mail"] = "M3 5.5h18v13H3zM3 6.5l9 7 9-7",
        ["menu"] = "M3 6h18M3 12h18M3 18h18",
        ["person"] = "M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 21v-1.5c0-3 3-4.5 8-4.5s8 1.5 8 4.5V21",
        ["phone"] = "M5 3.5h4l1.5 5-2.3 1.8a13 13 0 0 0 5.5 5.5l1.8-2.3 5 1.5v4c0 1-.8 1.8-1.8 1.7C10.5 20 4 13.5 3.3 5.3c-.1-1 .7-1.8 1.7-1.8z",
        ["pin"] = "M12 21.5s-7-6.4-7-11.7a7 7 0 0 1 14 0c0 5.3-7 11.7-7 11.7zM12 7.3a2.6 2.6 0 1 0 0 5.2 2.6 2.6 0 0 0 0-5.2z",
        ["print"] = "M7 9V3.5h10V9M7 17H3.5V9h17v8H17M7 14h10v6.5H7z",
        ["search"] = "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 21 21",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<(string Name, bool Flip, string? ExtraClass), HtmlString> Drawn = new();

    /// <summary>Draws a pictogram in place, so that it is there with its text. It carries no meaning of its own.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="flip">Whether it points along the reading direction and is mirrored with it.</param>
    /// <param name="extraClass">A class of the style sheet beside its own; never a text from outside.</param>
    /// <exception cref="KeyNotFoundException">There is none of that name.</exception>
    public static IHtmlContent Draw(string name, bool flip = false, string? extraClass = null) =>
        Drawn.GetOrAdd((name, flip, extraClass), static icon => new HtmlString(
            $"""<svg class="{ClassOf(icon.Flip, icon.ExtraClass)}" viewBox="0 0 24 24" aria-hidden="true"><path d="{PathOf(icon.Name)}"/></svg>"""));

    private static string ClassOf(bool flip, string? extraClass) =>
        string.Join(' ', new[] { "i", flip ? "i-flip" : null, extraClass }.OfType<string>());

    private static string PathOf(string name) =>
        Paths.TryGetValue(name, out string? path) ? path : throw new KeyNotFoundException($"There is no pictogram {name}.");
}

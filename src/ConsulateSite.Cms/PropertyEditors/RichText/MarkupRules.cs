namespace ConsulateSite.Cms.PropertyEditors.RichText;

/// <summary>
/// The only elements and attributes that rich text may have. Direction and language are kept on every element: without
/// them a page that mixes Arabic with French cannot be read.
/// </summary>
internal static class MarkupRules
{
    private static readonly HashSet<string> Everywhere = Set(
        "dir", "lang", "id", "class", "title", "style", "role", "aria-label", "aria-hidden", "aria-describedby");

    private static readonly Dictionary<string, HashSet<string>> Elements = Rules(
        ("p h1 h2 h3 h4 h5 h6 div span section article aside header footer br hr strong b em i u s small sub sup mark", ""),
        ("pre code kbd samp var abbr dfn cite bdi bdo ruby rb rt rp ul dl dt dd li figure figcaption address wbr", ""),
        ("table caption thead tbody tfoot tr details summary", ""),
        ("a", "href target rel type data-udi data-culture data-anchor data-router-slot hreflang"),
        ("img", "src alt width height data-udi data-caption loading"),
        ("ol", "start type reversed"),
        ("li", "value"),
        ("colgroup col", "span"),
        ("th td", "colspan rowspan scope headers colwidth data-colwidth"),
        ("blockquote q", "cite"),
        ("ins del", "cite datetime"),
        ("time", "datetime"),
        ("umb-rte-block umb-rte-block-inline", "data-content-key data-content-udi"));

    // What these contain is code or another language, never text of the page.
    private static readonly HashSet<string> RemovedWithContent = Set(
        "script", "style", "template", "noscript", "iframe", "object", "embed", "applet", "svg", "math", "head", "title", "meta", "link",
        "base", "form", "input", "button", "select", "textarea", "option", "frame", "frameset", "noembed", "noframes", "plaintext", "xmp", "audio",
        "video", "canvas", "portal");

    /// <summary>Whether an element may stay.</summary>
    public static bool Allows(string element) => Elements.ContainsKey(element);

    /// <summary>Whether an element goes together with everything in it; others go and leave their content.</summary>
    public static bool RemovesContent(string element) => RemovedWithContent.Contains(element);

    /// <summary>Whether an element may have an attribute.</summary>
    public static bool Allows(string element, string attribute) =>
        Everywhere.Contains(attribute) || (Elements.TryGetValue(element, out HashSet<string>? own) && own.Contains(attribute));

    private static HashSet<string> Set(params string[] names) => new(names, StringComparer.OrdinalIgnoreCase);

    private static Dictionary<string, HashSet<string>> Rules(params (string Elements, string Attributes)[] rules)
    {
        Dictionary<string, HashSet<string>> all = new(StringComparer.OrdinalIgnoreCase);
        foreach ((string elements, string attributes) in rules)
        {
            foreach (string element in elements.Split(' '))
            {
                all.TryAdd(element, Set());
                all[element].UnionWith(attributes.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            }
        }

        return all;
    }
}

namespace ConsulateSite.Web.Routing;

/// <summary>A link to a page of the site.</summary>
/// <param name="Text">The page's name in the reader's language.</param>
/// <param name="Address">The page's address in the reader's language, from the host's root.</param>
internal sealed record PageLink(string Text, string Address);

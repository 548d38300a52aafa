namespace ConsulateSite.Insights.Searches;

/// <summary>How a query fared.</summary>
/// <param name="Culture">The language of the page on which it was asked.</param>
/// <param name="Text">The query: in lower case, cut, without personal data.</param>
/// <param name="Asked">How many readers asked it on the site, each once a day.</param>
/// <param name="Opened">How many of these opened one of the results.</param>
/// <param name="Programs">How often programs asked it.</param>
/// <param name="Results">How many results it had when it was asked last.</param>
public sealed record QueryCount(string Culture, string Text, long Asked, long Opened, long Programs, long Results);

namespace ConsulateSite.Web.Caching;

/// <summary>
/// The parameters of an address that the page has taken for what they say. Only these go on into links, and only these tell
/// one form of a page from another: anybody can make up others.
/// </summary>
internal sealed class AcceptedParameters
{
    private readonly SortedDictionary<string, string> _values = new(StringComparer.Ordinal);

    /// <summary>Takes a parameter.</summary>
    /// <param name="name">Its name, such as <see cref="PageParameters.Case" />.</param>
    /// <param name="value">Its value.</param>
    public void Accept(string name, string value) => _values[name] = value;

    /// <summary>The value of a parameter; <c>null</c> when the page has not taken it.</summary>
    public string? Find(string name) => _values.GetValueOrDefault(name);

    /// <summary>The parameters that mean the same in every language. A page of a list is another page in another language.</summary>
    public string ToQueryOfTranslation() =>
        string.Concat(_values.Where(parameter => parameter.Key != PageParameters.Page).Select(parameter => $"{parameter.Key}={Uri.EscapeDataString(parameter.Value)}&"));

    /// <summary>The parameters as they stand in an address, without question mark; empty when there are none.</summary>
    public string ToQuery() =>
        _values.Count == 0
            ? string.Empty
            : string.Join('&', _values.Select(parameter => $"{parameter.Key}={Uri.EscapeDataString(parameter.Value)}"));
}

using System.Globalization;
using ConsulateSite.Web.Localization;
using ConsulateSite.Web.Preferences;

namespace ConsulateSite.Web.Features.Searching;

/// <summary>Reads the parameters of a request to the interface for programs, and collects what is wrong with them.</summary>
internal sealed class ApiParameters(IQueryCollection query)
{
    private readonly Dictionary<string, string[]> _errors = new(StringComparer.Ordinal);

    /// <summary>What is wrong, by the name of the parameter; <c>null</c> when everything is right.</summary>
    public IDictionary<string, string[]>? Errors => _errors.Count == 0 ? null : _errors;

    /// <summary>A text that must be there.</summary>
    public string Text(string name)
    {
        string? value = Single(name);
        if (string.IsNullOrWhiteSpace(value) && !_errors.ContainsKey(name))
        {
            _errors[name] = ["A text is needed."];
        }

        return value ?? string.Empty;
    }

    /// <summary>A text that may be there; <c>null</c> when it is not.</summary>
    public string? Optional(string name) => Single(name) is { Length: > 0 } value ? value : null;

    /// <summary>A whole number.</summary>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="otherwise">The value when it is not given.</param>
    /// <param name="least">The least value.</param>
    /// <param name="most">The greatest value.</param>
    public int Number(string name, int otherwise, int least, int most)
    {
        if (Single(name) is not { } value)
        {
            return otherwise;
        }

        if (int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most)
        {
            return number;
        }

        _errors[name] = [string.Create(CultureInfo.InvariantCulture, $"A whole number from {least} to {most} is needed.")];
        return otherwise;
    }

    /// <summary>A language of the site; the first when none is named.</summary>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="languages">The languages of the site, of which there is at least one.</param>
    public SiteLanguage Language(string name, IReadOnlyList<SiteLanguage> languages)
    {
        string? value = Single(name);
        if (value is null)
        {
            return languages[0];
        }

        if (LanguagePreference.Find(value, languages) is { } known)
        {
            return known;
        }

        _errors[name] = [$"One of these is needed: {string.Join(", ", languages)}."];
        return languages[0];
    }

    /// <summary>An absolute address that must be there; <c>null</c> when it is not.</summary>
    /// <param name="name">The name of the parameter.</param>
    public Uri? Address(string name)
    {
        if (Uri.TryCreate(Text(name), UriKind.Absolute, out Uri? address))
        {
            return address;
        }

        _errors.TryAdd(name, ["An absolute address is needed."]);
        return null;
    }

    /// <summary>One of several words.</summary>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="choices">The words; the first stands for none.</param>
    public string Choice(string name, IReadOnlyList<string> choices)
    {
        if (Single(name) is not { } value)
        {
            return choices[0];
        }

        if (choices.Contains(value, StringComparer.Ordinal))
        {
            return value;
        }

        _errors[name] = [$"One of these is needed: {string.Join(", ", choices)}."];
        return choices[0];
    }

    private string? Single(string name)
    {
        if (query[name] is { Count: > 1 })
        {
            _errors[name] = ["It may be given once."];
        }

        return query[name] is [{ } value, ..] ? value : null;
    }
}

using System.Globalization;

namespace ConsulateSite.Web.Localization;

/// <summary>A language that the site is written in.</summary>
internal sealed class SiteLanguage : IEquatable<SiteLanguage>
{
    /// <summary>Describes a language.</summary>
    /// <param name="isoCode">The iso code, as Umbraco knows it: <c>ar</c>, <c>fr</c>, <c>en</c>.</param>
    /// <exception cref="CultureNotFoundException">The code names no culture.</exception>
    public SiteLanguage(string isoCode)
    {
        Culture = CultureInfo.GetCultureInfo(isoCode);
        IsoCode = Culture.Name;
        NativeName = Culture.TextInfo.ToTitleCase(Culture.NativeName);
    }

    /// <summary>The iso code.</summary>
    public string IsoCode { get; }

    /// <summary>The culture.</summary>
    public CultureInfo Culture { get; }

    /// <summary>The language's name in the language itself.</summary>
    public string NativeName { get; }

    /// <summary>The key of the language's name in the dictionary, such as <c>Language.French</c>.</summary>
    public string NameKey => $"Language.{Culture.EnglishName}";

    /// <summary>The value of the attribute <c>dir</c>.</summary>
    public string Direction => Culture.TextInfo.IsRightToLeft ? "rtl" : "ltr";

    /// <inheritdoc />
    public bool Equals(SiteLanguage? other) => string.Equals(IsoCode, other?.IsoCode, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as SiteLanguage);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(IsoCode);

    /// <inheritdoc />
    public override string ToString() => IsoCode;
}

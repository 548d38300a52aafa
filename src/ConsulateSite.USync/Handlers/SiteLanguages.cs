using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.USync.Handlers;

/// <summary>The languages of the site, found whatever the case of their code: exports write <c>en-US</c> and <c>en-us</c>.</summary>
internal sealed class SiteLanguages(ILanguageService languages)
{
    private Dictionary<string, ILanguage> _byCode = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The code of the default language; empty before <see cref="LoadAsync"/>.</summary>
    public string Default { get; private set; } = string.Empty;

    /// <summary>Reads the languages anew.</summary>
    public async Task LoadAsync()
    {
        IReadOnlyList<ILanguage> all = (await languages.GetAllAsync()).ToList();
        _byCode = all.ToDictionary(language => language.IsoCode, StringComparer.OrdinalIgnoreCase);
        Default = all.FirstOrDefault(language => language.IsDefault)?.IsoCode ?? string.Empty;
    }

    /// <summary>The language of a code, or null.</summary>
    public ILanguage? Find(string isoCode) => _byCode.GetValueOrDefault(isoCode.Trim());

    /// <summary>The language of a code by its number, or null.</summary>
    public ILanguage? Find(int? id) => id is null ? null : _byCode.Values.FirstOrDefault(language => language.Id == id);

    /// <summary>What to say about a value in a language that the site lacks.</summary>
    public string MissingMessage(string isoCode) => $"The site has no language \"{isoCode}\": its values are left out. Add Languages/{isoCode.ToLowerInvariant()}.config to keep them.";
}

using System.Globalization;
using ConsulateSite.Cms.Composition;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace ConsulateSite.Cms.Installation;

/// <summary>
/// Installs the languages that are named by <c>Umbraco:CMS:InstallDefaultData:Languages</c> with <c>InstallData</c>
/// <c>Values</c> (ISO codes; the first one becomes the default), once. Without that setting none is installed, also not the
/// English that Umbraco would begin with: an instance gets its languages with its content, and one more would have to be
/// translated into or removed.
/// </summary>
internal sealed class DefaultLanguages(InstallationRecord record, DefaultData wanted, ILanguageRepository languages) : IInstallationStep
{
    private const string Kind = Constants.Configuration.NamedOptions.InstallDefaultData.Languages;

    public Task RunAsync(CancellationToken cancellationToken)
    {
        record.Once(Kind, () =>
        {
            foreach (string isoCode in wanted.Named(Kind).Where(isoCode => languages.GetByIsoCode(isoCode) is null))
            {
                CultureInfo culture = CultureInfo.GetCultureInfo(isoCode);
                languages.Save(new Language(culture.Name, culture.EnglishName) { IsDefault = languages.Count(null) == 0 });
            }
        });
        return Task.CompletedTask;
    }
}

using System.Globalization;
using ConsulateSite.Cms.Composition;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;

namespace ConsulateSite.Cms.Installation;

/// <summary>
/// Gives a database without any language those that are named by <c>Umbraco:CMS:InstallDefaultData:Languages</c> with
/// <c>InstallData</c> <c>Values</c> (ISO codes; the first one becomes the default). Without that setting none is installed,
/// also not the English that Umbraco would begin with: an instance gets its languages with its content, and one more would
/// have to be translated into or removed. An instance must name at least its default language, for it cannot start without.
/// </summary>
internal sealed class DefaultLanguages(ICoreScopeProvider scopes, DefaultData wanted, ILanguageRepository languages) : IInstallationStep
{
    public Task RunAsync(CancellationToken cancellationToken)
    {
        using ICoreScope scope = scopes.CreateCoreScope();
        if (languages.Count(null) == 0)
        {
            foreach (string isoCode in wanted.Named(Constants.Configuration.NamedOptions.InstallDefaultData.Languages))
            {
                CultureInfo culture = CultureInfo.GetCultureInfo(isoCode);
                languages.Save(new Language(culture.Name, culture.EnglishName) { IsDefault = languages.Count(null) == 0 });
            }
        }

        scope.Complete();
        return Task.CompletedTask;
    }
}

using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Localization;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Web.Features.Procedures;

/// <summary>
/// Lists what to bring. A document that is not translated is listed in another language: a list that leaves one out
/// sends somebody home again.
/// </summary>
internal sealed class ChecklistBuilder(SiteLanguages languages, ContentLinks links)
{
    /// <summary>The documents of a case.</summary>
    public IReadOnlyList<ChecklistItem> Build(CaseBlock block, PageContext page) =>
        [.. block.Documents.Select(document => Build(document, page)).OfType<ChecklistItem>()];

    private ChecklistItem? Build(Document document, PageContext page)
    {
        page.Reads.Item(document.Key);
        SiteLanguage? language = LanguageOf(document, page);
        if (language is null)
        {
            return null;
        }

        SiteLanguage? other = language.Equals(page.Language) ? null : language;
        ContentReferences.Note(document, page);
        return new ChecklistItem(
            new LocalizedText(document.NameIn(language.IsoCode)!, other),
            document.Specification(language.IsoCode) is { } specification ? new LocalizedText(specification, other) : null,
            document.ObtainedThrough is { } procedure && procedure.Key != page.Content?.Key ? links.To(procedure, page) : null)
        {
            Code = document.Code,
        };
    }

    private SiteLanguage? LanguageOf(IPublishedContent document, PageContext page) =>
        languages.All
            .OrderByDescending(language => language.Equals(page.Language))
            .FirstOrDefault(language => document.NameIn(language.IsoCode) is not null
                && (page.IsPreview || document.IsPublished(language.IsoCode)));
}

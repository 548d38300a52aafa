using ConsulateSite.Web.Localization;

namespace ConsulateSite.Web.Features.Shared;

/// <summary>The page in one of the languages.</summary>
/// <param name="Language">The language.</param>
/// <param name="Address">Where it is; <c>null</c> when the page is not published in that language.</param>
/// <param name="IsCurrent">Whether it is the language of this page.</param>
internal sealed record LanguageChoice(SiteLanguage Language, string? Address, bool IsCurrent);

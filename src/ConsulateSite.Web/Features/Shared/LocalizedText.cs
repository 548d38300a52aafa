using ConsulateSite.Web.Localization;

namespace ConsulateSite.Web.Features.Shared;

/// <summary>A text that may stand in another language than the page, and says so.</summary>
/// <param name="Text">The text.</param>
/// <param name="Language">Its language; <c>null</c> for that of the page.</param>
internal sealed record LocalizedText(string Text, SiteLanguage? Language);

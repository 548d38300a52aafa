using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Localization;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Notices;

/// <summary>Says that the original of a translation has changed since.</summary>
/// <param name="Text">Which language has changed when, and how old this translation is.</param>
/// <param name="Changed">What has changed, in the language of the original; <c>null</c> when its editors do not say.</param>
/// <param name="Original">The language of the original.</param>
/// <param name="Invitation">An invitation to read the original, in the reader's language.</param>
/// <param name="Link">The original.</param>
internal sealed record OlderTranslation(string Text, LocalizedText? Changed, SiteLanguage Original, string Invitation, PageLink Link);

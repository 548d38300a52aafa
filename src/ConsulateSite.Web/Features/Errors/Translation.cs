using ConsulateSite.Web.Localization;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Errors;

/// <summary>A page in another language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Invitation">An invitation to read it, in the reader's language.</param>
/// <param name="Link">The page, by its name in that language.</param>
internal sealed record Translation(SiteLanguage Language, string Invitation, PageLink Link);

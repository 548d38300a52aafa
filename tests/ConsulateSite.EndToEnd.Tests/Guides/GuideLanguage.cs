namespace ConsulateSite.EndToEnd.Tests.Guides;

/// <summary>A language that a guide is written in.</summary>
/// <param name="Code">The language of the pages and of the guide.</param>
/// <param name="Menus">The language of the backoffice.</param>
/// <param name="Schedule">What its menu calls to publish at a time.</param>
/// <param name="Other">The language that is shown beside it.</param>
internal sealed record GuideLanguage(string Code, string Menus, string Schedule, string Other);

namespace ConsulateSite.Web.Features.Offline;

/// <summary>What the script that keeps pages in the browser has to know.</summary>
/// <param name="Version">Stands for all files of the site.</param>
/// <param name="Assets">The addresses of the files that every page needs.</param>
/// <param name="Languages">The languages by the path under which they begin.</param>
internal sealed record WorkerSettings(string Version, IReadOnlyList<string> Assets, IReadOnlyDictionary<string, WorkerLanguage> Languages);

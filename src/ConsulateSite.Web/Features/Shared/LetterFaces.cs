using ConsulateSite.Web.Localization;

namespace ConsulateSite.Web.Features.Shared;

/// <summary>The files with the faces of letters that every page needs first.</summary>
internal static class LetterFaces
{
    private static readonly string[] Arabic = FilesOf("arabic");
    private static readonly string[] Latin = FilesOf("latin");

    /// <summary>The addresses of the files, without version, the plain face first.</summary>
    /// <param name="language">The language of the page.</param>
    public static IReadOnlyList<string> Of(SiteLanguage language) => language.Culture.TextInfo.IsRightToLeft ? Arabic : Latin;

    private static string[] FilesOf(string script) => [$"/fonts/{script}-400.woff2", $"/fonts/{script}-600.woff2", $"/fonts/{script}-display-700.woff2"];
}

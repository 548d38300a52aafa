namespace ConsulateSite.Web.Features.Shared;

/// <summary>How a component of a page shows photographs. Style sheets give the same widths.</summary>
/// <param name="Name">What editors know it by: a crop of this name is what they want to see of a photograph here.</param>
/// <param name="Widths">The widths that browsers choose from, in pixels, rising; the last one is twice the largest width on a page.</param>
/// <param name="Ratio">The height for a width of one.</param>
/// <param name="Sizes">How wide the photograph is on which screen, as HTML says it.</param>
/// <param name="IsBesideWords">Whether words beside it say what it stands for: it is not read out then, and loaded when a reader gets near.</param>
internal sealed record PictureShape(string Name, IReadOnlyList<int> Widths, decimal Ratio, string Sizes, bool IsBesideWords = false)
{
    /// <summary>At the top of a page, or between its paragraphs.</summary>
    public static readonly PictureShape Article = new("article", [480, 832, 1248, 1664], 9m / 16, "(min-width: 56rem) 52rem, 100vw");

    /// <summary>Above the first article of the news.</summary>
    public static readonly PictureShape Lead = new("lead", [400, 640, 960, 1280], 9m / 16, "(min-width: 60rem) 38rem, 100vw", IsBesideWords: true);

    /// <summary>Among other pictures.</summary>
    public static readonly PictureShape Gallery = new("gallery", [320, 480, 640, 960], 3m / 4, "(min-width: 60rem) 20rem, (min-width: 36rem) 50vw, 100vw");

    /// <summary>Beside an entry of a list.</summary>
    public static readonly PictureShape Thumbnail = new("thumbnail", [128, 256], 3m / 4, "8rem", IsBesideWords: true);

    /// <summary>In a message that somebody sends with the address of the page.</summary>
    public static readonly PictureShape Shared = new("shared", [1200], 630m / 1200, "100vw");
}

namespace ConsulateSite.Web.Features.Shared;

/// <summary>How a component of a page shows photographs. Style sheets give the same widths.</summary>
/// <param name="Widths">The widths that browsers choose from, in pixels, rising; the last one is twice the largest width on a page.</param>
/// <param name="Ratio">The height for a width of one.</param>
/// <param name="Sizes">How wide the photograph is on which screen, as HTML says it.</param>
/// <param name="IsBesideWords">Whether words beside it say what it stands for: it is not read out then, and loaded when a reader gets near.</param>
internal sealed record PictureShape(IReadOnlyList<int> Widths, decimal Ratio, string Sizes, bool IsBesideWords = false)
{
    /// <summary>At the top of a page, or between its paragraphs.</summary>
    public static readonly PictureShape Article = new([480, 832, 1248, 1664], 9m / 16, "(min-width: 56rem) 52rem, 100vw");

    /// <summary>Above the first article of the news.</summary>
    public static readonly PictureShape Lead = new([400, 640, 960, 1280], 9m / 16, "(min-width: 60rem) 38rem, 100vw", IsBesideWords: true);

    /// <summary>Beside an entry of a list.</summary>
    public static readonly PictureShape Thumbnail = new([128, 256], 3m / 4, "8rem", IsBesideWords: true);

    /// <summary>In a message that somebody sends with the address of the page.</summary>
    public static readonly PictureShape Shared = new([1200], 630m / 1200, "100vw");
}

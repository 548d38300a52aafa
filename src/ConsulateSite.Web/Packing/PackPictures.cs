using System.Globalization;
using AngleSharp.Dom;

namespace ConsulateSite.Web.Packing;

/// <summary>Chooses one of the widths in which a page offers a picture.</summary>
internal static class PackPictures
{
    // A picture of a text on a telephone and on a small desk.
    private const int Width = 800;

    /// <summary>The address of the picture in the width that is nearest to what a pack takes.</summary>
    public static string? Choose(IElement image)
    {
        string[][] offers =
        [
            .. (image.GetAttribute("srcset") ?? string.Empty)
                .Split(", ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(offer => offer.Split(' '))
                .Where(offer => offer.Length == 2 && offer[1].EndsWith('w')),
        ];
        return offers.Length == 0
            ? image.GetAttribute("src")
            : offers.MinBy(offer => Math.Abs(int.Parse(offer[1].AsSpan(0, offer[1].Length - 1), CultureInfo.InvariantCulture) - Width))![0];
    }
}

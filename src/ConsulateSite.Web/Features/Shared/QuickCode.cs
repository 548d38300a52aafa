using System.Globalization;
using System.Text;
using QRCoder;

namespace ConsulateSite.Web.Features.Shared;

/// <summary>Draws an address as a QR code, from which a telephone opens it.</summary>
internal static class QuickCode
{
    /// <summary>The media type of the drawing.</summary>
    public const string MediaType = "image/svg+xml; charset=utf-8";

    /// <summary>Draws the code as SVG, dark on light in every theme, with the margin that cameras need.</summary>
    /// <param name="address">The address, absolute and percent-encoded.</param>
    public static string Draw(string address)
    {
        using QRCodeData code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.L);
        int size = code.ModuleMatrix.Count;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h{size}v{size}H0z"/><path d="{Path(code)}"/></svg>""");
    }

    // One stroke for each run of dark modules in a row.
    private static string Path(QRCodeData code)
    {
        StringBuilder path = new();
        for (int row = 0; row < code.ModuleMatrix.Count; row++)
        {
            for (int column = 0; column < code.ModuleMatrix.Count; column++)
            {
                int start = column;
                while (column < code.ModuleMatrix.Count && code.ModuleMatrix[row][column])
                {
                    column++;
                }

                if (column > start)
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{start} {row}h{column - start}v1h-{column - start}z");
                }
            }
        }

        return path.ToString();
    }
}

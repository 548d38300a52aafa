using System.Text;
using System.Text.RegularExpressions;

namespace ConsulateSite.Web.Packing;

/// <summary>
/// Puts fonts and drawings into the style sheet itself: browsers that open a page from a disk refuse fonts in files of their own.
/// </summary>
internal static partial class PackStyles
{
    /// <summary>Makes a style sheet that needs no other file.</summary>
    /// <param name="style">The style sheet.</param>
    /// <param name="address">Its address, absolute.</param>
    /// <param name="source">Asks the site for what it refers to.</param>
    /// <param name="cancellationToken">Ends the asking.</param>
    public static async Task<byte[]> CompleteAsync(string style, Uri address, PackSource source, CancellationToken cancellationToken)
    {
        Dictionary<string, string> data = new(StringComparer.Ordinal);
        foreach (string reference in Reference().Matches(style).Select(match => match.Groups["address"].Value).Distinct(StringComparer.Ordinal))
        {
            PackAnswer answer = await source.GetAsync(new Uri(address, reference), cancellationToken);
            data[reference] = answer.Status == StatusCodes.Status200OK
                ? $"url(data:{answer.MediaType};base64,{Convert.ToBase64String(answer.Body)})"
                : throw new InvalidDataException($"{address.AbsolutePath} refers to {reference}, which does not exist.");
        }

        // The site's own letters are there at once: nothing has to be drawn without them for the time being.
        string complete = Reference().Replace(style, match => data[match.Groups["address"].Value]);
        return Encoding.UTF8.GetBytes(complete.Replace("font-display:optional", "font-display:block", StringComparison.Ordinal));
    }

    [GeneratedRegex("""url\((?<address>/[^)]+)\)""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Reference();
}

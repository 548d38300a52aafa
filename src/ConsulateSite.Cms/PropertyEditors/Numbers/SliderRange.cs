using System.Globalization;

namespace ConsulateSite.Cms.PropertyEditors.Numbers;

/// <summary>What a slider selects; both ends are equal when it selects one number.</summary>
internal sealed record SliderRange(decimal From, decimal To)
{
    /// <summary>Reads the stored form, <c>1.5</c> or <c>1.5,3</c>; null when it is neither.</summary>
    public static SliderRange? Parse(string? stored)
    {
        string[] parts = (stored ?? string.Empty).Split(',');
        decimal to = 0;
        return parts.Length <= 2 && TryParse(parts[0], out decimal from) && (parts.Length == 1 || TryParse(parts[1], out to))
            ? new SliderRange(from, parts.Length == 1 ? from : to)
            : null;
    }

    /// <summary>The stored form.</summary>
    public override string ToString() =>
        From == To
            ? From.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{From},{To}");

    private static bool TryParse(string text, out decimal value) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out value);
}

using System.Globalization;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.PropertyEditors.Dates;

/// <summary>Reads what the newer date editors stored, and what their predecessor left behind.</summary>
internal static class ZonedDateFormat
{
    /// <summary>Reads a stored value; null when it holds no date.</summary>
    public static ZonedDate? Read(object? stored, IJsonSerializer json) => stored switch
    {
        DateTime date => new ZonedDate { Date = new DateTimeOffset(DateTime.SpecifyKind(date, DateTimeKind.Unspecified), TimeSpan.Zero) },
        string text when text.DetectIsJson() => json.TryDeserialize(text, out ZonedDate? date) ? date : null,
        string text when TryParse(text, out DateTimeOffset date) => new ZonedDate { Date = date },
        _ => null,
    };

    /// <summary>Reads ISO text; a date without an offset is taken to be UTC.</summary>
    public static bool TryParse(string? text, out DateTimeOffset date) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out date);
}

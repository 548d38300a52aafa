using System.Globalization;

namespace ConsulateSite.Web.Features.Shared;

/// <summary>A date in words and as machines read it.</summary>
/// <param name="Text">In words.</param>
/// <param name="Date">The date.</param>
internal sealed record DatedText(string Text, DateOnly Date)
{
    /// <summary>The value of the attribute <c>datetime</c>.</summary>
    public string Machine => Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

using System.Globalization;
using System.Text.RegularExpressions;
using ConsulateSite.Delivery.Indexing;
using ConsulateSite.Delivery.Requests;
using Umbraco.Cms.Core.DeliveryApi;

namespace ConsulateSite.Delivery.Querying;

/// <summary>Reads <c>contentType:a,b</c>, <c>name:!x</c>, <c>createDate>:2026-01-01</c> and the like.</summary>
internal static partial class FilterParser
{
    private static readonly string[] OfDocuments = [IndexFields.ContentType, IndexFields.Name];
    private static readonly string[] OfMedia = [IndexFields.MediaType, IndexFields.Name];

    /// <summary>Reads a filter of documents.</summary>
    /// <returns>The filter; <c>null</c> when it is none of those that there are.</returns>
    public static FilterOption? TryParseDocument(string filter) => TryWords(filter, OfDocuments) ?? TryDate(filter);

    /// <summary>What the caller of an unknown filter of documents is told.</summary>
    public static InvalidParameterException UnknownOfDocuments(string filter) => Unknown(
        filter, "contentType:a,b, contentType:!a, name:x, name:!x, and createDate or updateDate with >, >:, < or <: and a date");

    /// <summary>Reads a filter of media.</summary>
    /// <exception cref="InvalidParameterException">It is none of those that there are.</exception>
    public static FilterOption ParseMedium(string filter) =>
        TryWords(filter, OfMedia) ?? throw Unknown(filter, "mediaType:a,b, mediaType:!a, name:x and name:!x");

    private static FilterOption? TryWords(string filter, string[] fields)
    {
        Match match = Words().Match(filter);
        string field = match.Groups["field"].Value;
        string[] values = match.Groups["values"].Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return values.Length == 0 || !fields.Contains(field, StringComparer.Ordinal) ? null : new FilterOption
        {
            FieldName = field,
            Values = values,
            Operator = (field, match.Groups["not"].Success) switch
            {
                (IndexFields.Name, false) => FilterOperation.Contains,
                (IndexFields.Name, true) => FilterOperation.DoesNotContain,
                (_, false) => FilterOperation.Is,
                _ => FilterOperation.IsNot,
            },
        };
    }

    private static FilterOption? TryDate(string filter) =>
        Dates().Match(filter) is { Success: true } match
        && DateTime.TryParse(
            match.Groups["date"].Value,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal | DateTimeStyles.AllowWhiteSpaces,
            out DateTime date)
            ? new FilterOption
            {
                FieldName = match.Groups["field"].Value,
                Values = [date.ToString("O", CultureInfo.InvariantCulture)],
                Operator = match.Groups["operator"].Value switch
                {
                    ">" => FilterOperation.GreaterThan,
                    ">:" => FilterOperation.GreaterThanOrEqual,
                    "<" => FilterOperation.LessThan,
                    _ => FilterOperation.LessThanOrEqual,
                },
            }
            : null;

    private static InvalidParameterException Unknown(string filter, string known) =>
        new(QueryParameters.Filter, $"'{filter}' is no filter. There are {known}.");

    [GeneratedRegex(@"^(?<field>\w+):(?<not>!)?(?<values>[^!].*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline, 1000)]
    private static partial Regex Words();

    [GeneratedRegex("^(?<field>createDate|updateDate)(?<operator>[<>]:?)(?<date>[^<>:].*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Dates();
}

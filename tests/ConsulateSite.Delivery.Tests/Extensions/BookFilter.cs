using System.Text.RegularExpressions;
using Umbraco.Cms.Core.DeliveryApi;

namespace ConsulateSite.Delivery.Tests.Extensions;

/// <summary>Reads <c>author:Ada</c>, <c>bookTitle~sea</c>, <c>pages&gt;100</c> and the like.</summary>
internal sealed partial class BookFilter : IFilterHandler
{
    public bool CanHandle(string query) => Books().IsMatch(query);

    public FilterOption BuildFilterOption(string filter)
    {
        Match match = Books().Match(filter);
        return new FilterOption
        {
            FieldName = match.Groups["field"].Value,
            Values = match.Groups["values"].Value.Split(',', StringSplitOptions.RemoveEmptyEntries),
            Operator = match.Groups["operator"].Value switch
            {
                ":" => FilterOperation.Is,
                ":!" => FilterOperation.IsNot,
                "~" => FilterOperation.Contains,
                "~!" => FilterOperation.DoesNotContain,
                ">" => FilterOperation.GreaterThan,
                ">:" => FilterOperation.GreaterThanOrEqual,
                "<" => FilterOperation.LessThan,
                _ => FilterOperation.LessThanOrEqual,
            },
        };
    }

    [GeneratedRegex("^(?<field>author|authorName|bookTitle|pages|issued|weight)(?<operator>:!|~!|>:|<:|[:~<>])(?<values>.*)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Books();
}

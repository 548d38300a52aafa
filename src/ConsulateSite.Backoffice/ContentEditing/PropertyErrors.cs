using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.ContentEditing.Validation;

namespace ConsulateSite.Backoffice.ContentEditing;

/// <summary>Says which values of a request are wrong, in the way by which the client finds their fields.</summary>
internal static class PropertyErrors
{
    /// <summary>The errors by JSON path, such as <c>$.values[?(@.alias == 'title' &amp;&amp; @.culture == 'fr' &amp;&amp; @.segment == null)].value</c>.</summary>
    public static Dictionary<string, string[]> Of(ContentValidationResult result) => result.ValidationErrors
        .GroupBy(PathOf, StringComparer.Ordinal)
        .ToDictionary(
            group => group.Key,
            group => group.SelectMany(error => error.ErrorMessages).Distinct(StringComparer.Ordinal).ToArray(),
            StringComparer.Ordinal);

    private static string PathOf(PropertyValidationError error) =>
        $"$.values[?(@.alias == '{error.Alias}' && @.culture == {Literal(error.Culture)} && @.segment == {Literal(error.Segment)})].value{error.JsonPath}";

    private static string Literal(string? value) => value is null ? "null" : $"'{value}'";
}

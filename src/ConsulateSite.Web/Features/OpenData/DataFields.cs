using Microsoft.Extensions.Localization;

namespace ConsulateSite.Web.Features.OpenData;

/// <summary>The fields of records in words.</summary>
internal static class DataFields
{
    /// <summary>What a field holds.</summary>
    /// <param name="field">The field's name, as files have it.</param>
    /// <param name="texts">The words of the reader's language.</param>
    public static string InWords(string field, IStringLocalizer texts) => texts[$"Data.Field.{char.ToUpperInvariant(field[0])}{field[1..]}"];
}

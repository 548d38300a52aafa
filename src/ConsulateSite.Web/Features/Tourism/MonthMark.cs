namespace ConsulateSite.Web.Features.Tourism;

/// <summary>A month for travellers.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Suitability">How good it is: <c>good</c>, <c>fair</c>, <c>hot</c>, <c>cold</c>; <c>null</c> when nobody said.</param>
/// <param name="Word">The same in a word.</param>
internal sealed record MonthMark(string Name, string? Suitability, string Word);

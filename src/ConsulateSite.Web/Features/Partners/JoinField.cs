namespace ConsulateSite.Web.Features.Partners;

/// <summary>A field of the form by which an association registers.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Longest">How many characters it takes.</param>
/// <param name="IsRequired">Whether it has to be filled in.</param>
/// <param name="Mode">The keyboard that a telephone shows; <c>null</c> for the usual one. Such a field is written from left to right.</param>
/// <param name="Autocomplete">What a browser may propose; <c>null</c> for nothing.</param>
/// <param name="IsLong">Whether it takes several lines to write.</param>
internal sealed record JoinField(string Name, int Longest, bool IsRequired, string? Mode = null, string? Autocomplete = null, bool IsLong = false)
{
    /// <summary>The key of its label among the words of the interface; its hint and its refusal have it as beginning.</summary>
    public string Label => $"Partners.{char.ToUpperInvariant(Name[0])}{Name[1..]}";
}

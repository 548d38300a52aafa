namespace ConsulateSite.Web.Features.Tourism;

/// <summary>One of the twelve regions of Morocco, as the map knows it.</summary>
/// <param name="Code">The code of its page.</param>
/// <param name="Number">Its official number.</param>
/// <param name="Tone">The glaze of its stars, other than that of any region beside it.</param>
/// <param name="Landscape">The drawing that stands for it, by its name in <c>img</c>.</param>
/// <param name="Stars">Its places on the map, counted from west and north; the first carries its number.</param>
internal sealed record Region(string Code, int Number, string Tone, string Landscape, IReadOnlyList<(int Column, int Row)> Stars);

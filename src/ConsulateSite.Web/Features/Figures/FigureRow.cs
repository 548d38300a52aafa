namespace ConsulateSite.Web.Features.Figures;

/// <summary>One value of a series.</summary>
/// <param name="Period">The period or part that it is of.</param>
/// <param name="Value">The value in words of numbers; <c>null</c> when it is not known.</param>
/// <param name="Length">The length of its bar in hundredths of the longest, from 0 to 100.</param>
/// <param name="Note">What else to know, such as that it is provisional.</param>
/// <param name="IsToConfirm">Whether no official source confirms it.</param>
internal sealed record FigureRow(string Period, string? Value, string Length, string? Note, bool IsToConfirm);

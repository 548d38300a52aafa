namespace ConsulateSite.Web.Features.Figures;

/// <summary>A value that a drawing shows.</summary>
/// <param name="Name">The period or part that it is of.</param>
/// <param name="Value">The value; <c>null</c> when it is not known.</param>
/// <param name="Text">The value as it is written.</param>
/// <param name="IsHollow">Whether it is drawn without filling, because it is less certain than others.</param>
internal sealed record ChartMark(string Name, decimal? Value, string? Text, bool IsHollow);

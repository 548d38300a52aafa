namespace ConsulateSite.Web.Features.Shared;

/// <summary>A number to call.</summary>
/// <param name="Label">Whom it reaches.</param>
/// <param name="Number">The number as it is written.</param>
internal sealed record Telephone(string? Label, string Number)
{
    /// <summary>The number as an address.</summary>
    public string Address => $"tel:{string.Concat(Number.Where(sign => char.IsAsciiDigit(sign) || sign == '+'))}";
}

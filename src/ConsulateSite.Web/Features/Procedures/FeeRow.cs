namespace ConsulateSite.Web.Features.Procedures;

/// <summary>A row of the fees.</summary>
/// <param name="Label">What is paid for.</param>
/// <param name="Amount">The amount in dirhams; <c>null</c> when it is unknown.</param>
/// <param name="LocalAmount">The amount in local money; <c>null</c> when it is unknown.</param>
/// <param name="IsToConfirm">Whether no official source confirms it.</param>
internal sealed record FeeRow(string Label, string? Amount, string? LocalAmount, bool IsToConfirm);

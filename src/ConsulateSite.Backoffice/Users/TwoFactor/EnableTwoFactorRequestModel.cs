namespace ConsulateSite.Backoffice.Users.TwoFactor;

internal sealed record EnableTwoFactorRequestModel(string Code, string Secret);

namespace ConsulateSite.Backoffice.Users.Current;

internal sealed record ChangePasswordCurrentUserRequestModel(string? OldPassword, string NewPassword);

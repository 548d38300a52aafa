namespace ConsulateSite.Backoffice.Users.Administration;

internal sealed record ChangePasswordUserRequestModel(string NewPassword);

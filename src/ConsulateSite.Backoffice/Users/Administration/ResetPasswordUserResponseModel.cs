namespace ConsulateSite.Backoffice.Users.Administration;

/// <param name="ResetPassword">The new password, which is shown once.</param>
internal sealed record ResetPasswordUserResponseModel(string? ResetPassword);

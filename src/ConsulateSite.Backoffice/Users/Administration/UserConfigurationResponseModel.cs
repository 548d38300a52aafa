namespace ConsulateSite.Backoffice.Users.Administration;

/// <summary>What those who administer users can do.</summary>
internal sealed record UserConfigurationResponseModel(
    bool CanInviteUsers, bool UsernameIsEmail, PasswordConfigurationResponseModel PasswordConfiguration, bool AllowChangePassword, bool AllowTwoFactor);

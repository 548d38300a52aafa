namespace ConsulateSite.Backoffice.Users.Current;

internal sealed record CurrentUserConfigurationResponseModel(
    bool KeepUserLoggedIn, PasswordConfigurationResponseModel PasswordConfiguration, bool AllowChangePassword, bool AllowTwoFactor);

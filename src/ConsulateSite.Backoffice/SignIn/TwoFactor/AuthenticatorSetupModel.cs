using Umbraco.Cms.Core.Security;

namespace ConsulateSite.Backoffice.SignIn.TwoFactor;

/// <summary>What somebody needs to set up an authenticator app.</summary>
/// <param name="QrCodeSetupImageUrl">The secret as a picture that the app reads, in a data address.</param>
/// <param name="Secret">The secret in Base32, to enter by hand and to send back with the first code.</param>
internal sealed record AuthenticatorSetupModel(string QrCodeSetupImageUrl, string Secret) : ISetupTwoFactorModel;

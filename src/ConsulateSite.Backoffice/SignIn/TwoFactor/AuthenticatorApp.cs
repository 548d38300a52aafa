using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using QRCoder;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.SignIn.TwoFactor;

/// <summary>The second factor: an app on the phone that makes codes.</summary>
internal sealed class AuthenticatorApp(IBackOfficeUserReader users, IOptionsMonitor<WebRoutingSettings> routing, TimeProvider time) : ITwoFactorProvider
{
    /// <summary>The name by which the server and the client's plug-in know it.</summary>
    public const string Name = "Consulate.Authenticator";

    private const string Nameless = "ConsulateSite";
    private const int BytesPerSecret = 20;
    private const int PixelsPerModule = 8;

    public string ProviderName => Name;

    private string Issuer => Uri.TryCreate(routing.CurrentValue.UmbracoApplicationUrl, UriKind.Absolute, out Uri? address) ? address.Host : Nameless;

    /// <summary>Makes a secret of the length that the standard recommends; the one that is offered, an identifier, is shorter.</summary>
    public Task<ISetupTwoFactorModel> GetSetupDataAsync(Guid userOrMemberKey, string secret)
    {
        string own = Base32.Encode(RandomNumberGenerator.GetBytes(BytesPerSecret));
        return Task.FromResult<ISetupTwoFactorModel>(Describe(userOrMemberKey, own));
    }

    /// <summary>A secret as the app takes it in.</summary>
    public AuthenticatorSetupModel Describe(Guid user, string secret)
    {
        string account = users.GetByKey(user)?.Email ?? string.Empty;
        string issuer = Uri.EscapeDataString(Issuer);
        string address = $"otpauth://totp/{issuer}:{Uri.EscapeDataString(account)}?secret={secret}&issuer={issuer}";
        return new AuthenticatorSetupModel(Picture(address), secret);
    }

    public bool ValidateTwoFactorPIN(string secret, string token) => FindStep(secret, token) is not null;

    public bool ValidateTwoFactorSetup(string secret, string token) => FindStep(secret, token) is not null;

    /// <summary>The step of time that a code belongs to; <c>null</c> where the code or the secret is none.</summary>
    public long? FindStep(string? secret, string code) => Base32.Decode(secret ?? string.Empty) is { Length: >= BytesPerSecret } bytes
        ? TimeBasedCode.FindStep(bytes, EnteredCode.Clean(code), time.GetUtcNow())
        : null;

    private static string Picture(string text)
    {
        using QRCodeData data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        using PngByteQRCode picture = new(data);
        return $"data:image/png;base64,{Convert.ToBase64String(picture.GetGraphic(PixelsPerModule))}";
    }
}

using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;

namespace ConsulateSite.Cms.Security.Passwords;

/// <summary>Hashes, checks and makes the passwords of users.</summary>
internal sealed class BackOfficePasswords(IOptions<UserPasswordConfigurationSettings> settings) : IPasswordCheck
{
    private static readonly string HashConfiguration = JsonSerializer.Serialize(
        new { hashAlgorithm = Constants.Security.AspNetCoreV3PasswordHashAlgorithmName });

    private readonly PasswordHasher<IUser> _hasher = new();

    // Stands in for the hash of a user who does not exist, so that nobody can tell by the time.
    private readonly Lazy<string> _nobody = new(() => new PasswordHasher<object>().HashPassword(new object(), Guid.NewGuid().ToString()));

    /// <summary>Gives the user a password; what is kept is its hash.</summary>
    public void Set(IUser user, string password)
    {
        user.RawPasswordValue = _hasher.HashPassword(user, password);
        user.PasswordConfiguration = HashConfiguration;
    }

    /// <summary>Whether this is the user's password.</summary>
    public bool Matches(IUser? user, string password)
    {
        bool exists = !string.IsNullOrEmpty(user?.RawPasswordValue);
        string hash = exists ? user!.RawPasswordValue! : _nobody.Value;
        return _hasher.VerifyHashedPassword(user!, hash, password) != PasswordVerificationResult.Failed && exists;
    }

    /// <summary>A new password that satisfies the configured rules.</summary>
    public string Generate() => new PasswordGenerator(settings.Value).GeneratePassword();

    /// <summary>Why a password may not be used, or null when it may.</summary>
    public string? WhyRejected(string password)
    {
        UserPasswordConfigurationSettings rules = settings.Value;
        return password switch
        {
            _ when password.Length < rules.RequiredLength => $"The password must have at least {rules.RequiredLength} characters.",
            _ when rules.RequireDigit && !password.Any(char.IsDigit) => "The password must contain a digit.",
            _ when rules.RequireLowercase && !password.Any(char.IsLower) => "The password must contain a lowercase letter.",
            _ when rules.RequireUppercase && !password.Any(char.IsUpper) => "The password must contain an uppercase letter.",
            _ when rules.RequireNonLetterOrDigit && password.All(char.IsLetterOrDigit) => "The password must contain a character other than a letter or digit.",
            _ => null,
        };
    }
}

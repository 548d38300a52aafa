using ConsulateSite.Cms.Security.Passwords;
using ConsulateSite.Cms.Tests.Engine;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using NSubstitute;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;

namespace ConsulateSite.Cms.Tests.Security;

public class UserTokensTests
{
    private readonly ManualTime _time = new(new DateTimeOffset(2026, 5, 6, 7, 8, 9, TimeSpan.Zero));
    private readonly UserTokens _tokens;

    public UserTokensTests()
    {
        IOptionsMonitor<SecuritySettings> settings = Substitute.For<IOptionsMonitor<SecuritySettings>>();
        settings.CurrentValue.Returns(new SecuritySettings());
        _tokens = new UserTokens(new EphemeralDataProtectionProvider(), settings, _time);
    }

    [Fact]
    public void A_token_is_for_one_user_and_one_purpose()
    {
        User user = NewUser();
        string token = _tokens.Create(UserTokenPurpose.PasswordReset, user);
        Assert.True(_tokens.IsValid(UserTokenPurpose.PasswordReset, user, token));
        Assert.False(_tokens.IsValid(UserTokenPurpose.EmailConfirmation, user, token));
        Assert.False(_tokens.IsValid(UserTokenPurpose.PasswordReset, NewUser(), token));
    }

    [Fact]
    public void A_token_ends_with_its_time()
    {
        User user = NewUser();
        string token = _tokens.Create(UserTokenPurpose.PasswordReset, user);
        _time.Now += TimeSpan.FromMinutes(61);
        Assert.False(_tokens.IsValid(UserTokenPurpose.PasswordReset, user, token));
    }

    [Fact]
    public void A_token_ends_when_the_password_changes()
    {
        User user = NewUser();
        string token = _tokens.Create(UserTokenPurpose.PasswordReset, user);
        user.SecurityStamp = "another";
        Assert.False(_tokens.IsValid(UserTokenPurpose.PasswordReset, user, token));
    }

    [Theory]
    [InlineData("")]
    [InlineData("not a token")]
    [InlineData("CfDJ8")]
    public void What_nobody_gave_out_is_no_token(string token) =>
        Assert.False(_tokens.IsValid(UserTokenPurpose.PasswordReset, NewUser(), token));

    private static User NewUser() => new(new GlobalSettings(), "A user", "user@example.org", "user@example.org", "hash") { Key = Guid.NewGuid(), SecurityStamp = "stamp" };
}

using ConsulateSite.Cms.Published.Preview;
using Microsoft.AspNetCore.DataProtection;
using Umbraco.Cms.Core;

namespace ConsulateSite.Cms.Tests.Published;

public sealed class PreviewTokensTests
{
    private static readonly Guid User = Guid.Parse("0f2c2a9c-6a7c-4d0b-9f5e-3f1d3c1c7a11");

    private readonly ManualTime _time = new();
    private readonly PreviewTokens _tokens;

    public PreviewTokensTests() => _tokens = new PreviewTokens(new EphemeralDataProtectionProvider(), _time);

    [Fact]
    public async Task A_token_names_the_user_it_was_made_for()
    {
        Attempt<string?> token = await _tokens.GenerateTokenAsync(User);

        Assert.Equal(User, (await _tokens.VerifyAsync(token.Result!)).Result);
        Assert.DoesNotContain(User.ToString("N"), token.Result, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_token_is_worthless_after_its_lifetime()
    {
        string token = (await _tokens.GenerateTokenAsync(User)).Result!;

        _time.Now += PreviewTokens.Lifetime - TimeSpan.FromSeconds(1);
        Assert.True((await _tokens.VerifyAsync(token)).Success);

        _time.Now += TimeSpan.FromSeconds(1);
        Assert.False((await _tokens.VerifyAsync(token)).Success);
    }

    [Fact]
    public async Task A_token_that_was_changed_or_comes_from_elsewhere_is_refused()
    {
        string token = (await _tokens.GenerateTokenAsync(User)).Result!;
        PreviewTokens elsewhere = new(new EphemeralDataProtectionProvider(), _time);

        Assert.False((await _tokens.VerifyAsync(token + "A")).Success);
        Assert.False((await _tokens.VerifyAsync("nonsense")).Success);
        Assert.False((await elsewhere.VerifyAsync(token)).Success);
    }

    private sealed class ManualTime : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}

using ConsulateSite.Backoffice.SignIn.TwoFactor;
using Umbraco.Cms.Core.Models.Membership;

namespace ConsulateSite.Backoffice.Tests.Hosting;

/// <summary>The phone of a user, with an authenticator app.</summary>
internal sealed class Phone(IUser user, string secret, TimeProvider time)
{
    public IUser User => user;

    public string Secret => secret;

    public IReadOnlyList<string> RecoveryCodes { get; set; } = [];

    /// <summary>What the app shows.</summary>
    public string Code() => TimeBasedCode.For(Base32.Decode(secret)!, TimeBasedCode.StepAt(time.GetUtcNow()));
}

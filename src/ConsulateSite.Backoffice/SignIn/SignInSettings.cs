using ConsulateSite.Backoffice.SignIn.TwoFactor;

namespace ConsulateSite.Backoffice.SignIn;

/// <summary>Settings below <c>ConsulateSite:Backoffice:SignIn</c>. How long a session may be idle is Umbraco's <c>Umbraco:CMS:Global:TimeOut</c>.</summary>
internal sealed class SignInSettings
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "ConsulateSite:Backoffice:SignIn";

    /// <summary>After this time a user has to sign in again, however busy the session was.</summary>
    public TimeSpan LongestSession { get; set; } = TimeSpan.FromHours(12);

    /// <summary>How many times a minute somebody may try to sign in from one address.</summary>
    public int AttemptsPerMinute { get; set; } = 20;

    /// <summary>Who has to have a second factor. Those who have none set it up when they sign in next.</summary>
    public RequiredSecondFactor RequiredSecondFactor { get; set; }
}

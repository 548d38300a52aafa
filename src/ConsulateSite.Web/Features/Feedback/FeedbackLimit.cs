using ConsulateSite.Web.Hosting;

namespace ConsulateSite.Web.Features.Feedback;

/// <summary>Bounds how often opinions come from one address. Many readers share one, as in a waiting room.</summary>
internal sealed class FeedbackLimit(IConfiguration configuration) : AddressLimit(() => configuration.GetValue(Setting, Default))
{
    /// <summary>The setting: opinions a minute from one address.</summary>
    public const string Setting = "ConsulateSite:Feedback:OpinionsPerMinute";

    private const int Default = 20;
}

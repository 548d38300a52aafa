using ConsulateSite.Web.Hosting;

namespace ConsulateSite.Web.Features.Partners;

/// <summary>Bounds how often the forms for partners are sent from one address.</summary>
internal sealed class PartnerLimit(IConfiguration configuration) : AddressLimit(() => configuration.GetValue(Setting, Default))
{
    /// <summary>The setting: forms a minute from one address.</summary>
    public const string Setting = "ConsulateSite:Partners:FormsPerMinute";

    private const int Default = 10;
}

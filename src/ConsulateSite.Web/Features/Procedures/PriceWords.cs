using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Procedures;

/// <summary>Says in words what something costs.</summary>
internal static class PriceWords
{
    /// <summary>The price in short, such as «860 MAD», «free» or «to be confirmed».</summary>
    public static string Short(FeeSummary fees, PageContext page) =>
        fees switch
        {
            { Known: null } => page.Texts["Certainty.ToConfirm"],
            { IsFree: true } => page.Texts["Fees.Free"],
            { Known: { } sum } => page.Formats.Dirhams(sum),
        };

    /// <summary>What the price in short leaves open.</summary>
    public static string? Reservation(FeeSummary fees, PageContext page) =>
        fees switch
        {
            { Known: null } => page.Texts["Fees.AmountToConfirm"].Value,
            { HasUnknown: true } => page.Texts["Fees.TotalOfKnown"].Value,
            { HasUncertain: true } => page.Texts["Procedure.ToBeConfirmed"].Value,
            _ => null,
        };
}

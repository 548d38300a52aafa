namespace ConsulateSite.Backoffice.Partners;

/// <summary>How often something was asked for in the name of a partner, in the last thirty days.</summary>
internal sealed record PartnerRequestsModel(long Feeds, long Embeds, long Content);

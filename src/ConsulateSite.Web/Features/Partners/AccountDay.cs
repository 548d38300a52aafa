namespace ConsulateSite.Web.Features.Partners;

/// <summary>What a partner's visitors and programs asked for on a day, as it is written.</summary>
internal sealed record AccountDay(string Day, string Feeds, string Embeds, string Content);

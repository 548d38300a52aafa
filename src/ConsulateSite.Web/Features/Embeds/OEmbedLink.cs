namespace ConsulateSite.Web.Features.Embeds;

/// <summary>Leads from a page to what other sites show of it.</summary>
/// <param name="MediaType">The form.</param>
/// <param name="Address">Where it is, from the host's root.</param>
/// <param name="Title">What the page is called.</param>
internal sealed record OEmbedLink(string MediaType, string Address, string Title);

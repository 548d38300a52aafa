namespace ConsulateSite.Backoffice.Partners;

/// <summary>How a partner gets its key.</summary>
/// <param name="Address">Where the partner takes it, once, from the root of the host.</param>
/// <param name="IsMailed">Whether the address has been sent to the partner.</param>
internal sealed record PartnerLinkResponseModel(string Address, bool IsMailed);

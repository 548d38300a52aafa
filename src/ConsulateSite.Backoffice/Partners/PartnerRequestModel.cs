using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.Partners;

/// <summary>What an editor decides about a partner.</summary>
/// <param name="Document">The association's page; <c>null</c> for none.</param>
internal sealed record PartnerRequestModel(ReferenceByIdModel? Document);

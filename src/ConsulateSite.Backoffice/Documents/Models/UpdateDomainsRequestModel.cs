namespace ConsulateSite.Backoffice.Documents.Models;

internal sealed record UpdateDomainsRequestModel(string? DefaultIsoCode, IReadOnlyCollection<DomainPresentationModel> Domains);

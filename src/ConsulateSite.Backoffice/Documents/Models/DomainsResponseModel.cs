namespace ConsulateSite.Backoffice.Documents.Models;

internal sealed record DomainsResponseModel(string? DefaultIsoCode, IReadOnlyCollection<DomainPresentationModel> Domains);

namespace ConsulateSite.Backoffice.Documents.Models;

internal sealed record DomainPresentationModel(string DomainName, string IsoCode);

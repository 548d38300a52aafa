namespace ConsulateSite.Backoffice.Documents.Models;

internal sealed record DocumentUrlInfoResponseModel(Guid Id, IReadOnlyCollection<DocumentUrlInfoModel> UrlInfos);

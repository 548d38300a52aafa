namespace ConsulateSite.Backoffice.Media;

internal sealed record MediaUrlInfoResponseModel(Guid Id, IReadOnlyList<MediaUrlInfoModel> UrlInfos);

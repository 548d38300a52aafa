namespace ConsulateSite.Backoffice.News;

internal sealed record NewsDashboardItemResponseModel(
    string Priority, string Header, string? Body, string? ButtonText, string? ImageUrl, string? ImageAltText, string? Url);

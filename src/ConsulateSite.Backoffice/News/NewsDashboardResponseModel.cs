namespace ConsulateSite.Backoffice.News;

internal sealed record NewsDashboardResponseModel(IReadOnlyList<NewsDashboardItemResponseModel> Items);

using ConsulateSite.Web.Models.Generated;

namespace ConsulateSite.Web.Features.News;

/// <summary>What a page of the list shows.</summary>
/// <param name="Paging">Which page it is.</param>
/// <param name="Articles">Its articles, the newest first.</param>
internal sealed record NewsSelection(Paging Paging, IReadOnlyList<NewsArticle> Articles);

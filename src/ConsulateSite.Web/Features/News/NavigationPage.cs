namespace ConsulateSite.Web.Features.News;

/// <summary>One page of a list.</summary>
/// <param name="Number">Its number, as it is written.</param>
/// <param name="Address">Where it is.</param>
/// <param name="IsCurrent">Whether it is shown.</param>
internal sealed record NavigationPage(string Number, string Address, bool IsCurrent);

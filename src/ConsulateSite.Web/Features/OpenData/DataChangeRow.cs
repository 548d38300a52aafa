using ConsulateSite.Web.Features.Shared;

namespace ConsulateSite.Web.Features.OpenData;

/// <summary>A change on the page of open data.</summary>
/// <param name="Date">The day.</param>
/// <param name="Act">What was done.</param>
/// <param name="Datasets">In which datasets.</param>
/// <param name="Name">What it is called; its key when it is not public any more.</param>
/// <param name="Address">Its page; <c>null</c> when it is not public any more.</param>
internal sealed record DataChangeRow(DatedText Date, string Act, string Datasets, string Name, string? Address);

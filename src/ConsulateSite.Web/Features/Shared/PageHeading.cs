namespace ConsulateSite.Web.Features.Shared;

/// <summary>How a page begins.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Summary">What it answers first.</param>
internal sealed record PageHeading(string Name, string? Summary);

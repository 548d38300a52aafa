namespace ConsulateSite.Web.Features.Directories;

/// <summary>A topic by which a list can be narrowed.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Address">The list narrowed to it.</param>
/// <param name="Count">How many entries it has, as it is written.</param>
/// <param name="IsCurrent">Whether the list is narrowed to it now.</param>
internal sealed record Topic(string Name, string Address, string Count, bool IsCurrent);

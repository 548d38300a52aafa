namespace ConsulateSite.Backoffice.Tests.Routes;

/// <summary>A part of the trees.</summary>
/// <param name="Page">The identifier of the page above it.</param>
/// <param name="Folder">The key of the folder above its media.</param>
internal sealed record RightsArea(int Page, Guid Folder);

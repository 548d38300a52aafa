using ConsulateSite.Web.Features.Shared;

namespace ConsulateSite.Web.Features.Directories;

/// <summary>A day of the mobile consulate.</summary>
/// <param name="Date">The day.</param>
/// <param name="Times">From when to when, in words.</param>
/// <param name="Note">What else to know.</param>
internal sealed record Visit(DatedText Date, string? Times, string? Note);

using ConsulateSite.Web.Features.Shared;

namespace ConsulateSite.Web.Features.Directories;

/// <summary>The number of a desk.</summary>
/// <param name="Telephone">The number and what it is for.</param>
/// <param name="Note">When somebody answers, and in which languages.</param>
internal sealed record DeskPhone(Telephone Telephone, string? Note);

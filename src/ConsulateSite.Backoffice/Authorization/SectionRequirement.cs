using Microsoft.AspNetCore.Authorization;

namespace ConsulateSite.Backoffice.Authorization;

/// <summary>The user may open one of the sections.</summary>
/// <param name="Sections">Their aliases; none means that any section will do.</param>
internal sealed record SectionRequirement(IReadOnlyList<string> Sections) : IAuthorizationRequirement;

using Microsoft.AspNetCore.Authorization;

namespace ConsulateSite.Backoffice.Authorization;

/// <summary>The user is an administrator.</summary>
internal sealed record AdministratorRequirement : IAuthorizationRequirement;

using Microsoft.AspNetCore.Authorization;

namespace ConsulateSite.Backoffice.Authorization;

/// <summary>Only for administrators.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
internal sealed class RequireAdministratorAttribute : Attribute, IAuthorizationRequirementData
{
    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [new AdministratorRequirement()];
}

using Microsoft.AspNetCore.Authorization;

namespace ConsulateSite.Backoffice.Authorization;

/// <summary>Only for users who may open one of the sections.</summary>
/// <param name="sections">Their aliases, of <see cref="Umbraco.Cms.Core.Constants.Applications" />.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
internal sealed class RequireSectionAttribute(params string[] sections) : Attribute, IAuthorizationRequirementData
{
    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [new SectionRequirement(sections)];
}

using System.Reflection;
using ConsulateSite.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace ConsulateSite.Web.Features;

/// <summary>Lets MVC find the features' controllers, which are nobody else's business and therefore not public.</summary>
internal sealed class FeatureControllers : ControllerFeatureProvider
{
    protected override bool IsController(TypeInfo typeInfo) =>
        !typeInfo.IsAbstract && typeof(FeatureController).IsAssignableFrom(typeInfo);
}

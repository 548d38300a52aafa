using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace ConsulateSite.Backoffice.Api;

/// <summary>Lets MVC find the controllers of the backoffice, which are nobody else's business and therefore not public.</summary>
internal sealed class ManagementControllers : ControllerFeatureProvider
{
    protected override bool IsController(TypeInfo typeInfo) =>
        !typeInfo.IsAbstract
        && typeInfo.Assembly == typeof(ManagementControllers).Assembly
        && typeof(ControllerBase).IsAssignableFrom(typeInfo);
}

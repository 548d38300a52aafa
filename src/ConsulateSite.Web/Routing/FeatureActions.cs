using System.Collections.Frozen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;

namespace ConsulateSite.Web.Routing;

/// <summary>Finds the feature that shows a document: as in Umbraco, the controller that is called like the document's type.</summary>
internal sealed class FeatureActions(IActionDescriptorCollectionProvider descriptors, IActionInvokerFactory invokers)
{
    /// <summary>The action that shows a document as a page.</summary>
    public const string Page = "Index";

    private readonly FrozenDictionary<(string Controller, string Action), ControllerActionDescriptor> _actions = descriptors.ActionDescriptors.Items
        .OfType<ControllerActionDescriptor>()
        .Where(action => action.AttributeRouteInfo is null)
        .ToFrozenDictionary(action => (action.ControllerName.ToLowerInvariant(), action.ActionName.ToLowerInvariant()));

    /// <summary>The action of a controller; <c>null</c> when nothing shows documents of that type.</summary>
    /// <param name="controller">The alias of a document type, or the name of another controller.</param>
    /// <param name="action">The action's name.</param>
    public ControllerActionDescriptor? Find(string controller, string action) =>
        _actions.GetValueOrDefault((controller.ToLowerInvariant(), action.ToLowerInvariant()));

    /// <summary>Runs an action.</summary>
    public Task InvokeAsync(HttpContext http, ControllerActionDescriptor action) =>
        invokers.CreateInvoker(new ActionContext(http, new RouteData(), action))!.InvokeAsync();
}

using System.Reflection;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Routing;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using NSubstitute;

namespace ConsulateSite.Web.Tests.Fakes;

/// <summary>The features that the site has, as MVC would find them.</summary>
internal static class SiteFeatures
{
    private const string Suffix = "Controller";

    public static FeatureActions All()
    {
        IActionDescriptorCollectionProvider actions = Substitute.For<IActionDescriptorCollectionProvider>();
        actions.ActionDescriptors.Returns(new ActionDescriptorCollection(
        [
            .. from type in typeof(FeatureController).Assembly.GetTypes()
               where !type.IsAbstract && typeof(FeatureController).IsAssignableFrom(type)
               from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
               select new ControllerActionDescriptor { ControllerName = type.Name[..^Suffix.Length], ActionName = method.Name },
        ],
        version: 1));
        return new FeatureActions(actions, Substitute.For<IActionInvokerFactory>());
    }
}

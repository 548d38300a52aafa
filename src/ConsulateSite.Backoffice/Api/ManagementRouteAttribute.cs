using Microsoft.AspNetCore.Mvc;

namespace ConsulateSite.Backoffice.Api;

/// <summary>The path of a resource below the API's prefix.</summary>
/// <param name="path">Without a slash at its beginning, such as <c>language</c>.</param>
/// <param name="version">Only for the few operations that have a version of their own, such as <c>v1.1</c>.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ManagementRouteAttribute(string path, string version = ManagementApi.Version)
    : RouteAttribute($"{ManagementApi.Root}/{version}/{path}");

using System.Reflection;

namespace ConsulateSite.Cms.Composition;

/// <summary>Stands for an interface that this product does not implement: every call says so by name.</summary>
/// <remarks>Must not be sealed: the runtime derives the proxy from it.</remarks>
internal class UnsupportedService : DispatchProxy
{
    private Type _service = typeof(object);

    /// <summary>Makes a proxy for the interface.</summary>
    public static object Create(Type service)
    {
        object proxy = Create(service, typeof(UnsupportedService));
        ((UnsupportedService)proxy)._service = service;
        return proxy;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) =>
        throw new NotSupportedException($"{_service.FullName}.{targetMethod?.Name} is not part of this product.");
}

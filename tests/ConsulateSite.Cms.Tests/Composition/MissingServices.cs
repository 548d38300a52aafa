using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.DependencyInjection;

namespace ConsulateSite.Cms.Tests.Composition;

/// <summary>Finds constructor parameters of registered services that nothing is registered for.</summary>
internal static class MissingServices
{
    public static SortedSet<string> In(IServiceCollection services)
    {
        HashSet<Type> registered = [.. services.Where(x => !x.IsKeyedService).Select(x => x.ServiceType)];
        SortedSet<string> missing = new(StringComparer.Ordinal);
        foreach (Type implementation in services.Where(x => !x.IsKeyedService && x.ImplementationType is not null).Select(x => x.ImplementationType!))
        {
            foreach (Type parameter in implementation.GetConstructors().SelectMany(x => x.GetParameters()).Select(x => Unwrap(x.ParameterType)).Where(x => !IsCollection(x)))
            {
                bool known = registered.Contains(parameter) || (parameter.IsGenericType && registered.Contains(parameter.GetGenericTypeDefinition()));
                if (!known && parameter.IsInterface && parameter.Assembly == typeof(IUmbracoBuilder).Assembly && !parameter.ContainsGenericParameters)
                {
                    missing.Add(parameter.FullName!);
                }
            }
        }

        return missing;
    }

    // None registered is an empty collection, not a missing service.
    private static bool IsCollection(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>);

    private static Type Unwrap(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Lazy<>)
            ? type.GetGenericArguments()[0]
            : type;
}

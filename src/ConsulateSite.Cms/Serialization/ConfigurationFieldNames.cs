using System.Reflection;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Umbraco.Cms.Core.PropertyEditors;

namespace ConsulateSite.Cms.Serialization;

/// <summary>Names the members of configuration classes as their <see cref="ConfigurationFieldAttribute"/> says.</summary>
internal static class ConfigurationFieldNames
{
    public static IJsonTypeInfoResolver Resolver { get; } = new DefaultJsonTypeInfoResolver().WithAddedModifier(Apply);

    private static void Apply(JsonTypeInfo type)
    {
        foreach (JsonPropertyInfo property in type.Properties)
        {
            if (Attribute<ConfigurationFieldAttribute>(property) is { Key.Length: > 0 } field
                && Attribute<JsonPropertyNameAttribute>(property) is null)
            {
                property.Name = field.Key;
            }
        }
    }

    private static T? Attribute<T>(JsonPropertyInfo property)
        where T : Attribute =>
        (property.AttributeProvider as MemberInfo)?.GetCustomAttribute<T>();
}

using ConsulateSite.Backoffice.DataTypes;
using ConsulateSite.Backoffice.DocumentTypes;
using ConsulateSite.Backoffice.MediaTypes;
using ConsulateSite.Backoffice.Templates;
using Microsoft.Extensions.DependencyInjection;

namespace ConsulateSite.Backoffice.ContentTypes;

internal static class TypeExtensions
{
    /// <summary>Registers what the controllers of types, data types and templates need.</summary>
    public static IServiceCollection AddTypes(this IServiceCollection services)
    {
        services.AddSingleton<DataTypeConfigurations>();
        services.AddSingleton<DataTypeModels>();
        services.AddSingleton<DataTypeChanges>();
        services.AddSingleton<ContentTypeCompositions>();
        services.AddSingleton<TypeFiles>();
        services.AddSingleton<DocumentTypeImport>();
        services.AddSingleton<DocumentTypeWriter>();
        services.AddSingleton<MediaTypeImport>();
        services.AddSingleton<MediaTypeWriter>();
        services.AddSingleton<TemplateTree>();
        return services;
    }
}

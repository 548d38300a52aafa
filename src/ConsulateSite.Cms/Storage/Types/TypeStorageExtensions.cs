using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.Storage.Types;

internal static class TypeStorageExtensions
{
    /// <summary>Data types, document types, media types and their folders.</summary>
    public static IUmbracoBuilder AddTypeStorage(this IUmbracoBuilder builder)
    {
        IServiceCollection services = builder.Services;
        services.AddSingleton<DataTypeUsages>();
        services.AddSingleton<DataTypeRepository>();
        services.AddUnique<IDataTypeRepository>(provider => provider.GetRequiredService<DataTypeRepository>());
        services.AddSingleton<ContentTypeReader>();
        services.AddSingleton<ContentTypeWriter>();
        services.AddSingleton<ContentTypeCache>();
        services.AddSingleton<ISharedContentTypes>(provider => provider.GetRequiredService<ContentTypeCache>());
        services.AddSingleton<ContentAlignment>();
        services.AddUnique<IContentTypeRepository, ContentTypeRepository>();
        services.AddUnique<IMediaTypeRepository, MediaTypeRepository>();
        services.AddUnique<IMemberTypeRepository, MemberTypeRepository>();
        services.AddUnique<IElementRepository, ElementRepository>();
        services.AddUnique<IContentTypeCommonRepository, ContentTypeCommonRepository>();
        services.AddSingleton<StoredPropertyUsage>();
        services.AddUnique<IDataTypeUsageRepository>(provider => provider.GetRequiredService<StoredPropertyUsage>());
        services.AddUnique<IPropertyTypeUsageRepository>(provider => provider.GetRequiredService<StoredPropertyUsage>());
        services.AddUnique<IReservedFieldNamesService, ReservedFieldNames>();
        return builder.AddFolders();
    }

    private static IUmbracoBuilder AddFolders(this IUmbracoBuilder builder)
    {
        IServiceCollection services = builder.Services;
        services.AddUnique<IDataTypeContainerRepository, DataTypeContainerRepository>();
        services.AddUnique<IDocumentTypeContainerRepository, DocumentTypeContainerRepository>();
        services.AddUnique<IMediaTypeContainerRepository, MediaTypeContainerRepository>();
        services.AddUnique<IDocumentBlueprintContainerRepository, DocumentBlueprintContainerRepository>();
        return builder;
    }
}

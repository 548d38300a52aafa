using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Backoffice.Api;

/// <summary>The OpenAPI document at <c>/umbraco/management/api/openapi.json</c>.</summary>
internal static class ManagementDescription
{
    private const string DocumentName = "openapi";

    private static readonly Type[] Generic = [typeof(Paged<>), typeof(PagedModel<>), typeof(Subset<>), typeof(BatchResponseModel<>), typeof(ItemAncestorsResponseModel<>)];

    /// <summary>Describes what lies below the API's path, with models named as the client names them.</summary>
    public static IServiceCollection AddManagementDescription(this IServiceCollection services) => services.AddOpenApi(DocumentName, options =>
    {
        options.ShouldInclude = operation =>
            $"/{operation.RelativePath}".StartsWith(ManagementApi.Root, StringComparison.OrdinalIgnoreCase);
        options.CreateSchemaReferenceId = NameOf;
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "Management API";
            document.Info.Version = ManagementApi.Version;
            // Which host answers is nobody's business but the reader's.
            document.Servers?.Clear();
            return Task.CompletedTask;
        });
        options.AddSchemaTransformer((schema, context, _) =>
        {
            // Parameters of records count as required, but what may be null may be left out as well.
            foreach (JsonPropertyInfo member in context.JsonTypeInfo.Properties.Where(member => member is { IsSetNullable: true, IsRequired: false }))
            {
                schema.Required?.Remove(member.Name);
            }

            return Task.CompletedTask;
        });
    });

    // The client's names: a generic model is named after what it holds, and every enumeration ends in Model.
    private static string? NameOf(JsonTypeInfo type) => type.Type switch
    {
        { IsGenericType: true } generic when Array.Exists(Generic, known => known == generic.GetGenericTypeDefinition()) =>
            generic.Name[..generic.Name.IndexOf('`', StringComparison.Ordinal)] + generic.GetGenericArguments()[0].Name,
        { IsEnum: true } values when !values.Name.EndsWith("Model", StringComparison.Ordinal) => $"{values.Name}Model",
        _ => OpenApiOptions.CreateDefaultSchemaReferenceId(type),
    };
}

using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;

namespace ConsulateSite.Backoffice.Api;

/// <summary>The OpenAPI document at <c>/umbraco/management/api/openapi.json</c>.</summary>
internal static class ManagementDescription
{
    private const string DocumentName = "openapi";

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
    });

    private static string? NameOf(JsonTypeInfo type) =>
        type.Type.IsGenericType && type.Type.GetGenericTypeDefinition() == typeof(Paged<>)
            ? $"Paged{type.Type.GetGenericArguments()[0].Name}"
            : OpenApiOptions.CreateDefaultSchemaReferenceId(type);
}

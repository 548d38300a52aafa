using ConsulateSite.Backoffice.ContentEditing;
using ConsulateSite.Backoffice.Documents.Publishing;
using ConsulateSite.Backoffice.Documents.Reading;
using ConsulateSite.Backoffice.Documents.Writing;
using Microsoft.Extensions.DependencyInjection;

namespace ConsulateSite.Backoffice.Documents;

internal static class DocumentExtensions
{
    /// <summary>Registers what the controllers of documents need.</summary>
    public static IServiceCollection AddDocuments(this IServiceCollection services)
    {
        services.AddSingleton<PropertyValues>();
        services.AddSingleton<DocumentPresenter>();
        services.AddSingleton<DocumentItems>();
        services.AddSingleton<DocumentSearch>();
        services.AddSingleton<DocumentRows>();
        services.AddSingleton<DocumentSaves>();
        services.AddSingleton<ClosedFields>();
        services.AddSingleton<WritableParts>();
        services.AddSingleton<LanguagesOfDocuments>();
        services.AddSingleton<FinishedBranches>();
        return services;
    }
}

using ConsulateSite.Cms.Files;
using ConsulateSite.Cms.Storage.Redirects;
using ConsulateSite.Cms.Storage.Relations;
using ConsulateSite.Cms.Storage.Tags;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.Storage.Media;

internal static class MediaStorageExtensions
{
    /// <summary>Media items and their files, relations, tags and redirects.</summary>
    public static IUmbracoBuilder AddMediaStorage(this IUmbracoBuilder builder)
    {
        builder.Services.AddSingleton<MediaHydrator>();
        builder.Services.AddSingleton<MediaWriter>();
        builder.Services.AddUnique<IMediaRepository, MediaRepository>();
        return builder.AddFiles().AddRelationStorage().AddTagStorage().AddRedirectStorage();
    }
}

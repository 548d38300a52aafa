using ConsulateSite.Cms.Storage.Content;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.Storage.Tags;

internal static class TagStorageExtensions
{
    /// <summary>Tags, kept up to date with what is published.</summary>
    public static IUmbracoBuilder AddTagStorage(this IUmbracoBuilder builder)
    {
        builder.Services.AddSingleton<TagAssignments>();
        builder.Services.AddSingleton<TaggedNodes>();
        builder.Services.AddUnique<ITagRepository, TagRepository>();
        builder.Services.AddSingleton<IDerivedContentData, TagTracker>();
        return builder;
    }
}

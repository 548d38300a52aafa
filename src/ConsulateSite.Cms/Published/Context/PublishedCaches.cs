using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.PublishedCache;

namespace ConsulateSite.Cms.Published.Context;

/// <summary>All caches of published content in one place.</summary>
internal sealed class PublishedCaches(
    IPublishedContentCache content,
    IPublishedMediaCache media,
    IPublishedMemberCache members,
    IPublishedElementCache elements,
    IDomainCache domains,
    ElementsCache values) : ICacheManager
{
    public IPublishedContentCache Content => content;

    public IPublishedMediaCache Media => media;

    public IPublishedMemberCache Members => members;

    public IPublishedElementCache Elements => elements;

    public IDomainCache Domains => domains;

    public IAppCache ElementsCache => values;
}

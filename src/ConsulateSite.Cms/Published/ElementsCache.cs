using Umbraco.Cms.Core.Cache;

namespace ConsulateSite.Cms.Published;

/// <summary>
/// The cache that Umbraco empties whenever any document, element or medium changes. Values that depend on other items
/// are kept by the properties themselves, under the generation that was current when their conversion began.
/// </summary>
/// <remarks>
/// A generation, rather than a value under a string key, makes a slow conversion harmless: a value that was computed
/// from the state before a change is stored under the generation before it, and is never read again.
/// </remarks>
internal sealed class ElementsCache : FastDictionaryAppCache
{
    private const string GenerationKey = "generation";

    /// <summary>The current generation; another object after each <see cref="FastDictionaryAppCache.Clear()"/>.</summary>
    public object Generation => Get(GenerationKey, static () => new object())!;
}

using ConsulateSite.Caching;
using ConsulateSite.Delivery.Indexing;
using ConsulateSite.Delivery.Requests;
using ConsulateSite.Delivery.Visibility;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace ConsulateSite.Delivery.Caching;

/// <summary>
/// Everything that is kept between requests. What answers are made of is renewed before the answers are dropped: nothing that is made
/// after a change is made of the state before it.
/// </summary>
internal sealed class DeliveryState : IDisposable
{
    private readonly DeliveryLanguages _languages;
    private readonly ProtectedContent _protection;
    private readonly DocumentIndexes _indexes;
    private readonly DeliveryStore _store;
    private readonly IDisposable? _settings;

    /// <summary>Begins to follow the settings.</summary>
    public DeliveryState(
        DeliveryLanguages languages,
        ProtectedContent protection,
        DocumentIndexes indexes,
        DeliveryStore store,
        IOptionsMonitor<DeliveryApiSettings> settings)
    {
        _languages = languages;
        _protection = protection;
        _indexes = indexes;
        _store = store;
        _settings = settings.OnChange(_ => ForgetEverything());
    }

    /// <summary>The finished answers.</summary>
    public DeliveryStore Answers => _store;

    /// <summary>Something changed that may show anywhere.</summary>
    public void ForgetEverything()
    {
        _languages.Forget();
        _protection.Forget();
        _indexes.Clear();
        _store.Evict([ContentTags.Everything]);
    }

    /// <summary>Documents changed.</summary>
    /// <param name="changed">The documents, and whether what is below each changed with it.</param>
    public void DocumentsChanged(IReadOnlyCollection<(Guid Key, bool WithBranch)> changed)
    {
        string[] lists = [.. _indexes.Update(changed).Select(DeliveryTags.DocumentsBelow)];
        if (lists.Length > 0)
        {
            _store.Evict([.. lists, DeliveryTags.DocumentLists]);
        }
    }

    /// <summary>Media came, went or changed.</summary>
    public void MediaChanged() => _store.Evict([DeliveryTags.MediaLists]);

    public void Dispose() => _settings?.Dispose();
}

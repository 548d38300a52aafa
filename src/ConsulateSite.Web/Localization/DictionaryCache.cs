using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Web.Localization;

/// <summary>
/// Keeps Umbraco's dictionary in memory. A page needs a hundred words and must not ask the database for each of them.
/// </summary>
internal sealed class DictionaryCache(IDictionaryItemService dictionary)
{
    private readonly Lock _gate = new();
    private DictionarySnapshot? _current;
    private long _version;

    /// <summary>The words as they are now.</summary>
    public ValueTask<DictionarySnapshot> GetAsync() =>
        Volatile.Read(ref _current) is { } snapshot ? ValueTask.FromResult(snapshot) : new ValueTask<DictionarySnapshot>(LoadAsync());

    /// <summary>Forgets the words; who asks afterwards gets what is stored then.</summary>
    public void Invalidate()
    {
        lock (_gate)
        {
            _version++;
            _current = null;
        }
    }

    private async Task<DictionarySnapshot> LoadAsync()
    {
        long version = Volatile.Read(ref _version);
        DictionarySnapshot snapshot = await ReadAsync();
        lock (_gate)
        {
            // Words that were read before a change must not outlive it.
            if (version == _version)
            {
                _current = snapshot;
            }
        }

        return snapshot;
    }

    private async Task<DictionarySnapshot> ReadAsync()
    {
        IEnumerable<IDictionaryItem> items = await dictionary.GetDescendantsAsync(null);
        return new DictionarySnapshot(
            items.SelectMany(item => item.Translations.Select(word => (word.LanguageIsoCode, item.ItemKey, word.Value))));
    }
}

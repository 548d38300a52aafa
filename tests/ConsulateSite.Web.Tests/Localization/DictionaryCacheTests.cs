using ConsulateSite.Web.Localization;
using NSubstitute;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Web.Tests.Localization;

public sealed class DictionaryCacheTests
{
    private readonly IDictionaryItemService _service = Substitute.For<IDictionaryItemService>();
    private readonly DictionaryCache _cache;

    public DictionaryCacheTests() => _cache = new DictionaryCache(_service);

    [Fact]
    public async Task The_dictionary_is_read_once_for_many_pages()
    {
        Store("Menu");
        Assert.Equal("Menu", (await _cache.GetAsync()).Find("fr", "Site.Menu"));
        Assert.Same(await _cache.GetAsync(), await _cache.GetAsync());
        await _service.Received(1).GetDescendantsAsync(null, null);
    }

    [Fact]
    public async Task After_an_invalidation_the_new_words_are_read()
    {
        Store("Menu");
        await _cache.GetAsync();
        Store("Sommaire");
        _cache.Invalidate();
        Assert.Equal("Sommaire", (await _cache.GetAsync()).Find("fr", "Site.Menu"));
    }

    [Fact]
    public async Task Words_whose_reading_began_before_a_change_do_not_outlive_it()
    {
        TaskCompletionSource<IEnumerable<IDictionaryItem>> slow = new();
        _service.GetDescendantsAsync(null, null).Returns(slow.Task);
        Task<DictionarySnapshot> reading = _cache.GetAsync().AsTask();
        _cache.Invalidate();
        slow.SetResult([Item("Menu")]);
        await reading;

        Store("Sommaire");
        Assert.Equal("Sommaire", (await _cache.GetAsync()).Find("fr", "Site.Menu"));
    }

    private static IDictionaryItem Item(string word)
    {
        IDictionaryTranslation translation = Substitute.For<IDictionaryTranslation>();
        translation.LanguageIsoCode.Returns("fr");
        translation.Value.Returns(word);
        IDictionaryItem item = Substitute.For<IDictionaryItem>();
        item.ItemKey.Returns("Site.Menu");
        item.Translations.Returns([translation]);
        return item;
    }

    private void Store(string word)
    {
        IDictionaryItem item = Item(word);
        _service.GetDescendantsAsync(null, null).Returns([item]);
    }
}

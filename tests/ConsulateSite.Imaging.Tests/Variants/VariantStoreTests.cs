using ConsulateSite.Imaging.Tests.Pictures;
using ConsulateSite.Imaging.Variants;

namespace ConsulateSite.Imaging.Tests.Variants;

public sealed class VariantStoreTests : IDisposable
{
    private readonly PictureFolder _folder = new();
    private readonly ManualTime _time = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_being_written_is_not_there_yet()
    {
        VariantStore store = Store();
        File.WriteAllBytes(store.Begin("aa1.webp"), new byte[10]);

        Assert.Null(store.Open("aa1.webp"));

        store.Complete("aa1.webp");
        using FileStream? file = store.Open("aa1.webp");
        Assert.Equal(10, file?.Length);
    }

    [Fact]
    public void What_nobody_asked_for_longest_makes_room()
    {
        VariantStore store = Store(maxBytes: 35);
        Keep(store, "aa1.webp", 10);
        Keep(store, "bb2.webp", 10);
        store.Open("aa1.webp")!.Dispose();
        Keep(store, "cc3.webp", 10);

        Keep(store, "dd4.webp", 10);

        Assert.Equal([true, false, true, true], [store.Contains("aa1.webp"), store.Contains("bb2.webp"), store.Contains("cc3.webp"), store.Contains("dd4.webp")]);
        Assert.Equal(30, store.Bytes);
    }

    [Fact]
    public void A_variant_that_is_larger_than_all_room_is_kept_until_the_next()
    {
        VariantStore store = Store(maxBytes: 5);

        Keep(store, "aa1.webp", 10);
        Assert.True(store.Contains("aa1.webp"));

        Keep(store, "bb2.webp", 1);
        Assert.False(store.Contains("aa1.webp"));
    }

    [Fact]
    public void What_an_earlier_run_kept_is_found_and_counted()
    {
        Keep(Store(), "aa1.webp", 10);

        VariantStore next = Store();

        Assert.Equal(10, next.Bytes);
        next.Open("aa1.webp")!.Dispose();
    }

    [Fact]
    public void A_file_that_is_being_sent_can_make_room()
    {
        VariantStore store = Store(maxBytes: 10);
        Keep(store, "aa1.webp", 10);
        using FileStream sending = store.Open("aa1.webp")!;

        Keep(store, "bb2.webp", 10);

        Assert.Equal(10, sending.ReadAtLeast(new byte[10], 10));
        Assert.False(store.Contains("aa1.webp"));
    }

    private VariantStore Store(long maxBytes = 1000) => new(_folder.Path("variants"), maxBytes, _time);

    private void Keep(VariantStore store, string name, int bytes)
    {
        _time.Advance(TimeSpan.FromSeconds(1));
        File.WriteAllBytes(store.Begin(name), new byte[bytes]);
        store.Complete(name);
        _time.Advance(TimeSpan.FromSeconds(1));
    }
}

using ConsulateSite.USync.Handlers;
using FsCheck;
using FsCheck.Fluent;

namespace ConsulateSite.USync.Tests.Handlers;

public class OrderingTests
{
    [Fact]
    public void Each_item_comes_after_what_it_needs_and_the_rest_keeps_its_order() =>
        Assert.Equal(
            ["home", "news", "a", "b"],
            Ordering.ByNeed<string, string>(["a", "home", "news", "b"], item => item, item => item switch { "a" => ["news"], "news" => ["home"], _ => [] }));

    [Fact]
    public void A_circle_and_a_missing_need_lose_nothing() =>
        Assert.Equal(
            ["a", "b", "c"],
            Ordering.ByNeed<string, string>(["a", "b", "c"], item => item, item => item switch { "a" => ["b"], "b" => ["a", "missing"], _ => ["c"] }).Order(StringComparer.Ordinal));

    [Fact]
    public void A_chain_as_long_as_a_folder_does_not_end_the_process()
    {
        List<int> chain = Enumerable.Range(0, 100_000).ToList();

        Assert.Equal(100_000 - 1, Ordering.ByNeed(chain, item => item, item => item + 1 < chain.Count ? [item + 1] : [])[0]);
    }

    [Fact]
    public void Every_tree_is_ordered_from_its_root()
    {
        Prop.ForAll<int[]>(parents =>
        {
            // Each node hangs below one with a smaller number; they come shuffled by their hash.
            List<(int Key, int Parent)> items = (parents ?? [])
                .Select((parent, index) => (Key: index + 1, Parent: (int)(Math.Abs((long)parent) % (index + 1))))
                .OrderBy(item => (item.Key * 7919) % 101)
                .ToList();
            IReadOnlyList<(int Key, int Parent)> ordered = Ordering.ByNeed(items, item => item.Key, item => [item.Parent]);
            HashSet<int> seen = [0];
            return ordered.Count == items.Count && ordered.All(item => seen.Contains(item.Parent) && seen.Add(item.Key));
        }).QuickCheckThrowOnFailure();
    }
}

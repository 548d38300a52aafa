using System.Xml.Linq;
using ConsulateSite.USync.Files;
using ConsulateSite.USync.Handlers;

namespace ConsulateSite.USync.Tests.Runs;

/// <summary>An item with one value.</summary>
internal sealed record FakeItem : SyncItem
{
    public string Value { get; init; } = string.Empty;

    public string? Needs { get; init; }

    public override void AddFacts(Facts facts) => facts.Add("Value", Value);
}

/// <summary>A kind whose site is a dictionary.</summary>
internal sealed class FakeHandler(Kind kind) : KindHandler<FakeItem>(kind)
{
    public Dictionary<Guid, FakeItem> Site { get; } = [];

    public override bool IsAliasUnique => Kind == Kind.ContentTypes;

    public List<string> Log { get; } = [];

    public override FakeItem Read(USyncFile file) => new()
    {
        File = file,
        Key = KeyOf(file),
        Alias = file.Alias,
        Value = file.Root.Required("Value").Value,
        Needs = file.Root.TextOrNull("Needs"),
    };

    public override void Write(FakeItem item, XElement root)
    {
        WriteRoot(item, root);
        root.Set("Value", item.Value);
    }

    public override IReadOnlyList<FakeItem> Order(IReadOnlyList<FakeItem> items) =>
        Ordering.ByNeed(items, item => item.Alias, item => item.Needs is null ? [] : [item.Needs]);

    public override Task<FakeItem?> FindAsync(FakeItem item) => Task.FromResult(Site.GetValueOrDefault(item.Key));

    public override Task SaveAsync(FakeItem item)
    {
        if (item.Value == "refuse")
        {
            throw item.File!.Root.Required("Value").Error("refused");
        }

        if (item.Value == "explode")
        {
            throw new InvalidOperationException("exploded");
        }

        Log.Add("save " + item.Alias);
        Site[item.Key] = item with { File = null };
        return Task.CompletedTask;
    }

    public override Task CompleteAsync(FakeItem item)
    {
        Log.Add("complete " + item.Alias);
        return item.Value == "incomplete" ? throw new InvalidOperationException("not completed") : Task.CompletedTask;
    }

    public override Task<bool> ExistsAsync(Guid key, string alias) => Task.FromResult(Site.ContainsKey(key));

    public override Task DeleteAsync(Guid key, string alias)
    {
        Log.Add("delete " + alias);
        Site.Remove(key);
        return Task.CompletedTask;
    }

    public override Task<IReadOnlyList<FakeItem>> GetAllAsync() => Task.FromResult<IReadOnlyList<FakeItem>>(Site.Values.ToList());
}

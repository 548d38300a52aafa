using Umbraco.Cms.Core.Scoping;

namespace ConsulateSite.Cms.Storage.Scoping;

/// <summary>What runs when the root scope ends.</summary>
internal sealed class StorageScopeContext : IScopeContext
{
    private readonly Dictionary<string, Enlisted> _enlisted = new(StringComparer.Ordinal);

    public Guid InstanceId { get; } = Guid.NewGuid();

    public int CreatedThreadId { get; } = Environment.CurrentManagedThreadId;

    public void Enlist(string key, Action<bool> action, int priority = 100) =>
        _enlisted.TryAdd(key, new Enlisted(null, action, priority));

    public T? Enlist<T>(string key, Func<T> creator, Action<bool, T?>? action = null, int priority = 100)
    {
        if (_enlisted.TryGetValue(key, out Enlisted? existing))
        {
            return existing.Value is T value ? value : default;
        }

        T created = creator();
        _enlisted.Add(key, new Enlisted(created, completed => action?.Invoke(completed, created), priority));
        return created;
    }

    public T? GetEnlisted<T>(string key) =>
        _enlisted.TryGetValue(key, out Enlisted? existing) && existing.Value is T value ? value : default;

    public void ScopeExit(bool completed)
    {
        Enlisted[] inOrder = [.. _enlisted.Values.OrderBy(x => x.Priority)];
        _enlisted.Clear();
        foreach (Enlisted enlisted in inOrder)
        {
            enlisted.Action(completed);
        }
    }

    private sealed record Enlisted(object? Value, Action<bool> Action, int Priority);
}

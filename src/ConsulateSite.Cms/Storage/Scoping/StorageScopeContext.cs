using Umbraco.Cms.Core.Scoping;

namespace ConsulateSite.Cms.Storage.Scoping;

/// <summary>What runs when the root scope ends.</summary>
internal sealed class StorageScopeContext : IScopeContext
{
    // Most scopes only read, and nobody enlists anything or asks which one it is.
    private Dictionary<string, Enlisted>? _enlisted;
    private Guid? _instanceId;

    public Guid InstanceId => _instanceId ??= Guid.NewGuid();

    private Dictionary<string, Enlisted> Enlisting => _enlisted ??= new(StringComparer.Ordinal);

    public int CreatedThreadId { get; } = Environment.CurrentManagedThreadId;

    public void Enlist(string key, Action<bool> action, int priority = 100) =>
        Enlisting.TryAdd(key, new Enlisted(null, action, priority));

    public T? Enlist<T>(string key, Func<T> creator, Action<bool, T?>? action = null, int priority = 100)
    {
        if (Enlisting.TryGetValue(key, out Enlisted? existing))
        {
            return existing.Value is T value ? value : default;
        }

        T created = creator();
        Enlisting.Add(key, new Enlisted(created, completed => action?.Invoke(completed, created), priority));
        return created;
    }

    public T? GetEnlisted<T>(string key) =>
        _enlisted is not null && _enlisted.TryGetValue(key, out Enlisted? existing) && existing.Value is T value ? value : default;

    public void ScopeExit(bool completed)
    {
        if (_enlisted is null)
        {
            return;
        }

        Enlisted[] inOrder = [.. _enlisted.Values.OrderBy(x => x.Priority)];
        _enlisted.Clear();
        foreach (Enlisted enlisted in inOrder)
        {
            enlisted.Action(completed);
        }
    }

    private sealed record Enlisted(object? Value, Action<bool> Action, int Priority);
}

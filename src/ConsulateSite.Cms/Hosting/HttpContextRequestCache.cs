using System.Collections;
using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Cache;

namespace ConsulateSite.Cms.Hosting;

/// <summary>
/// What is kept as long as a request: the culture that routing found, whether the visitor is in preview. It belongs to
/// the request and not to the flow of execution, so that what an awaited call has found is known after it.
/// </summary>
internal sealed class HttpContextRequestCache(IHttpContextAccessor http) : IRequestCache
{
    private static readonly object Slot = new();

    private readonly Lock _gate = new();

    public bool IsAvailable => http.HttpContext is not null;

    private FastDictionaryAppCache? Current => http.HttpContext is { } context ? Of(context) : null;

    public object? Get(string key) => Current?.Get(key);

    public object? Get(string key, Func<object?> factory) => Current is { } current ? current.Get(key, factory) : factory();

    public bool Set(string key, object? value)
    {
        if (Current is not { } current)
        {
            return false;
        }

        current.Clear(key);
        current.Get(key, () => value);
        return true;
    }

    public bool Remove(string key)
    {
        Current?.Clear(key);
        return IsAvailable;
    }

    public IEnumerable<object?> SearchByKey(string keyStartsWith) => Current?.SearchByKey(keyStartsWith) ?? [];

    public IEnumerable<object?> SearchByRegex(string regex) => Current?.SearchByRegex(regex) ?? [];

    public void Clear() => Current?.Clear();

    public void Clear(string key) => Current?.Clear(key);

    public void ClearOfType(Type type) => Current?.ClearOfType(type);

    public void ClearOfType<T>() => Current?.ClearOfType<T>();

    public void ClearOfType<T>(Func<string, T, bool> predicate) => Current?.ClearOfType(predicate);

    public void ClearByKey(string keyStartsWith) => Current?.ClearByKey(keyStartsWith);

    public void ClearByRegex(string regex) => Current?.ClearByRegex(regex);

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() =>
        (Current is { } current ? current.Keys.Select(key => KeyValuePair.Create(key, current.Get(key))) : []).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private FastDictionaryAppCache Of(HttpContext context)
    {
        if (context.Items.TryGetValue(Slot, out object? existing) && existing is FastDictionaryAppCache cache)
        {
            return cache;
        }

        lock (_gate)
        {
            if (!context.Items.TryGetValue(Slot, out existing))
            {
                context.Items[Slot] = existing = new FastDictionaryAppCache();
            }

            return (FastDictionaryAppCache)existing!;
        }
    }
}

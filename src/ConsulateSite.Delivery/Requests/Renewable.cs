namespace ConsulateSite.Delivery.Requests;

/// <summary>Keeps what was read until it is forgotten. Who is still reading when it is forgotten does not bring the old state back.</summary>
/// <typeparam name="T">What is kept.</typeparam>
/// <param name="read">Reads it.</param>
internal sealed class Renewable<T>(Func<T> read)
{
    private Lazy<T> _current = new(read, LazyThreadSafetyMode.PublicationOnly);

    /// <summary>The present state.</summary>
    public T Value => Volatile.Read(ref _current).Value;

    /// <summary>Lets the next reader read anew.</summary>
    public void Forget() => Volatile.Write(ref _current, new Lazy<T>(read, LazyThreadSafetyMode.PublicationOnly));
}

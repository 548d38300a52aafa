namespace ConsulateSite.Delivery.Caching;

/// <summary>An answer as it leaves.</summary>
/// <param name="Body">The bytes.</param>
/// <param name="EntityTag">Tells these bytes from others.</param>
/// <param name="Culture">The language.</param>
internal sealed record StoredAnswer(byte[] Body, string EntityTag, string Culture);

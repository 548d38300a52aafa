using ConsulateSite.Caching;

namespace ConsulateSite.Web.Caching;

/// <summary>Where the page that answers a request may be kept.</summary>
/// <param name="Key">What tells it from all other pages.</param>
/// <param name="Begun">The moment before anything of it was read.</param>
internal sealed record PagePlace(string Key, ContentStamp Begun);

namespace ConsulateSite.Web.Routing;

/// <summary>A file for everybody, made of content.</summary>
/// <param name="MediaType">The media type, with what readers need to know of the letters.</param>
/// <param name="Bytes">What is sent for it, before anything is compressed on the way.</param>
/// <param name="Turned">When it last changed by the clock alone; <c>null</c> if it never did.</param>
internal sealed record PublicFile(string MediaType, ReadOnlyMemory<byte> Bytes, DateTimeOffset? Turned = null);

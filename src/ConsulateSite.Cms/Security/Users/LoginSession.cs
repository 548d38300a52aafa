namespace ConsulateSite.Cms.Security.Users;

/// <summary>One place in which a user is signed in.</summary>
/// <param name="Id">The identifier, with which it can be ended.</param>
/// <param name="IpAddress">From where the user signed in.</param>
/// <param name="Began">When the user signed in, in UTC.</param>
/// <param name="LastSeen">When the session was used last, in UTC, to a minute.</param>
public sealed record LoginSession(Guid Id, string? IpAddress, DateTime Began, DateTime LastSeen);

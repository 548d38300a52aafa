namespace ConsulateSite.Backoffice.Users.Sessions;

/// <summary>One place in which a user is signed in.</summary>
/// <param name="Id">The identifier, with which it can be ended.</param>
/// <param name="IpAddress">From where the user signed in.</param>
/// <param name="Began">When the user signed in.</param>
/// <param name="LastSeen">When the session was used last, to a minute.</param>
/// <param name="IsCurrent">Whether it is the session that asks.</param>
internal sealed record SessionResponseModel(Guid Id, string? IpAddress, DateTimeOffset Began, DateTimeOffset LastSeen, bool IsCurrent);

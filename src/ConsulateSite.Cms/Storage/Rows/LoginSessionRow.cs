namespace ConsulateSite.Cms.Storage.Rows;

/// <summary>One sign-in of a user.</summary>
internal sealed class LoginSessionRow
{
    public Guid SessionId { get; set; }

    public int UserId { get; set; }

    public string? IpAddress { get; set; }

    public DateTime LoggedInUtc { get; set; }

    public DateTime LastValidatedUtc { get; set; }

    public DateTime? LoggedOutUtc { get; set; }
}

namespace ConsulateSite.Cms.Storage.Rows;

/// <summary>A person or a program that works in the backoffice.</summary>
internal sealed class UserRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    public string Name { get; set; } = string.Empty;

    public string Username { get; set; } = string.Empty;

    public string Email { get; set; } = string.Empty;

    public string? Password { get; set; }

    public string? PasswordConfiguration { get; set; }

    public string? SecurityStamp { get; set; }

    public string? Language { get; set; }

    public string? Avatar { get; set; }

    public int Kind { get; set; }

    public bool IsApproved { get; set; }

    public bool IsLockedOut { get; set; }

    public int FailedPasswordAttempts { get; set; }

    public DateTime? LastLockoutDate { get; set; }

    public DateTime? LastLoginDate { get; set; }

    public DateTime? LastPasswordChangeDate { get; set; }

    public DateTime? EmailConfirmedDate { get; set; }

    public DateTime? InvitedDate { get; set; }

    public DateTime CreateDate { get; set; }

    public DateTime UpdateDate { get; set; }

    public List<UserGroupMemberRow> Groups { get; } = [];

    public List<UserStartNodeRow> StartNodes { get; } = [];
}

namespace ConsulateSite.Cms.Storage.Rows;

/// <summary>A client identifier with which a program signs in as a user.</summary>
internal sealed class UserClientRow
{
    public string ClientId { get; set; } = string.Empty;

    public int UserId { get; set; }
}

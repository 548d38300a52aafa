namespace ConsulateSite.Cms.Storage.Rows;

/// <summary>A second factor that a user has switched on.</summary>
internal sealed class TwoFactorLoginRow
{
    public int Id { get; set; }

    public int UserId { get; set; }

    public string ProviderName { get; set; } = string.Empty;

    /// <summary>What the user's device knows as well, encrypted.</summary>
    public string Secret { get; set; } = string.Empty;

    /// <summary>The latest step of time whose code was used.</summary>
    public long LastStep { get; set; }

    public DateTime CreateDate { get; set; }

    public List<RecoveryCodeRow> RecoveryCodes { get; } = [];
}

namespace ConsulateSite.Cms.Storage.Rows;

/// <summary>A code that stands in for the second factor once. It is kept after its use, so that it is known that there were some.</summary>
internal sealed class RecoveryCodeRow
{
    public int TwoFactorLoginId { get; set; }

    public string Hash { get; set; } = string.Empty;

    public DateTime? UsedUtc { get; set; }
}

namespace ConsulateSite.Cms.Storage.Rows;

/// <summary>A group of users with what its members may do.</summary>
internal sealed class UserGroupRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    public string Alias { get; set; } = string.Empty;

    public string Name { get; set; } = string.Empty;

    public string? Icon { get; set; }

    public string? Description { get; set; }

    public int? StartContentId { get; set; }

    public int? StartMediaId { get; set; }

    public bool HasAccessToAllLanguages { get; set; }

    /// <summary>Permissions, sections, languages and granular permissions as JSON.</summary>
    public string Payload { get; set; } = "{}";

    public DateTime CreateDate { get; set; }

    public DateTime UpdateDate { get; set; }
}

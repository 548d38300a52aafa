namespace ConsulateSite.Cms.PropertyEditors.Files;

/// <summary>What the upload field exchanges with the client.</summary>
internal sealed record EditedFile
{
    /// <summary>The address of the stored file; empty for none.</summary>
    public string? Src { get; init; }

    /// <summary>The key of a file that was just uploaded and is to replace the stored one.</summary>
    public Guid? TemporaryFileId { get; init; }
}

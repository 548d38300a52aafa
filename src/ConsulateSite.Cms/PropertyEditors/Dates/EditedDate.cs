namespace ConsulateSite.Cms.PropertyEditors.Dates;

/// <summary>What the newer date editors exchange with the client: text in the editor's own format, and a zone.</summary>
internal sealed record EditedDate
{
    public string? Date { get; init; }

    /// <inheritdoc cref="ZonedDate.TimeZone"/>
    public string? TimeZone { get; init; }
}

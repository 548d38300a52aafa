namespace ConsulateSite.Cms.PropertyEditors.Pickers;

/// <summary>A link as the client has it.</summary>
internal sealed record EditedLink
{
    /// <summary>The type of a link to an address.</summary>
    public const string External = "external";

    public string? Icon { get; init; }

    public string? Name { get; init; }

    public bool Published { get; init; }

    public string? QueryString { get; init; }

    public string? Target { get; init; }

    public bool Trashed { get; init; }

    /// <summary><c>document</c>, <c>media</c> or <c>external</c>.</summary>
    public string? Type { get; init; }

    public Guid? Unique { get; init; }

    public string? Url { get; init; }

    /// <inheritdoc cref="StoredLink.Culture"/>
    public string? Culture { get; init; }
}

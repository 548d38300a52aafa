namespace ConsulateSite.Web.Features.Embeds;

/// <summary>An entry of a list.</summary>
/// <param name="Text">What it is called.</param>
/// <param name="Address">Its page, absolute; <c>null</c> for what has none.</param>
internal sealed record EmbedItem(string Text, string? Address)
{
    /// <summary>Its date in words.</summary>
    public string? Date { get; init; }

    /// <summary>Its date as year, month and day.</summary>
    public string? Day { get; init; }

    /// <summary>What else to know.</summary>
    public string? Note { get; init; }

    /// <summary>The language of the entry, when it is another one than around it.</summary>
    public string? Lang { get; init; }

    /// <summary>The direction of that language.</summary>
    public string? Dir { get; init; }
}

namespace ConsulateSite.Web.Features.Shared;

/// <summary>Who looked at the facts, and where they come from.</summary>
internal sealed record ReviewViewModel
{
    /// <summary>The sources.</summary>
    public required IReadOnlyList<SourceViewModel> Sources { get; init; }

    /// <summary>What the sources leave open.</summary>
    public string? Uncertain { get; init; }

    /// <summary>When it was verified, when it will be again, and who answers for it, each in a sentence.</summary>
    public required IReadOnlyList<string> Lines { get; init; }
}

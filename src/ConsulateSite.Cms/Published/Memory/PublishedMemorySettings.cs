namespace ConsulateSite.Cms.Published.Memory;

/// <summary>How much of the published site is in memory before anybody asks for it.</summary>
internal sealed class PublishedMemorySettings
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "ConsulateSite:Published";

    /// <summary>How many documents, those nearest to the root first, and how many media; zero reads none ahead.</summary>
    public int ItemsInMemory { get; set; } = 2_000;
}

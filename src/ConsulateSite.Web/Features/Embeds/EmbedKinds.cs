namespace ConsulateSite.Web.Features.Embeds;

/// <summary>What pages of others can show: the names in addresses and elements.</summary>
internal static class EmbedKinds
{
    /// <summary>The newest articles.</summary>
    public const string News = "news";

    /// <summary>When the house, or one of its offices, is open.</summary>
    public const string Hours = "hours";

    /// <summary>A procedure at a glance.</summary>
    public const string Procedure = "procedure";

    /// <summary>One article, for those who embed its address.</summary>
    public const string Article = "article";

    /// <summary>What somebody chooses from.</summary>
    public static IReadOnlyList<string> Offered { get; } = [News, Hours, Procedure];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Offered, Article];
}

namespace ConsulateSite.Caching;

/// <summary>The names under which what was made of content is found again when something that it shows has changed.</summary>
public static class ContentTags
{
    /// <summary>Everything carries it: words of the interface, languages, domains and types show everywhere.</summary>
    public const string Everything = "everything";

    /// <summary>What stands above the documents that have none above them.</summary>
    public static readonly Guid Root = Guid.Empty;

    /// <summary>What shows a document or a medium, or leads to it.</summary>
    /// <param name="key">The key of the document or the medium.</param>
    public static string Item(Guid key) => $"item:{key:N}";

    /// <summary>What lists what lies below a document.</summary>
    /// <param name="key">The key of the document; <see cref="Root" /> for those that have none above them.</param>
    public static string ChildrenOf(Guid key) => $"children:{key:N}";
}

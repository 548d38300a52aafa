namespace ConsulateSite.Web.Caching;

/// <summary>The names under which stored pages are found again when something that they show has changed.</summary>
internal static class PageTags
{
    /// <summary>Every page carries it: words of the interface, languages, domains and types show everywhere.</summary>
    public const string Everything = "everything";

    /// <summary>What stands above the documents that have none above them.</summary>
    public static readonly Guid Root = Guid.Empty;

    /// <summary>Pages that show a document or a medium, or that lead to it.</summary>
    public static string Item(Guid key) => $"item:{key:N}";

    /// <summary>Pages that list what lies below a document.</summary>
    public static string ChildrenOf(Guid key) => $"children:{key:N}";
}

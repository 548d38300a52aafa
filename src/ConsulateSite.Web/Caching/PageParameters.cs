namespace ConsulateSite.Web.Caching;

/// <summary>The parameters of an address that change the page.</summary>
internal static class PageParameters
{
    /// <summary>The code of a procedure's case.</summary>
    public const string Case = "case";

    /// <summary>The number of a page of a list, from one.</summary>
    public const string Page = "page";

    /// <summary>The topic to which a list is narrowed: the activity of associations, the category of procedures.</summary>
    public const string Topic = "topic";

    /// <summary>The code of a procedure that a reader seeks the documents of.</summary>
    public const string Procedure = "procedure";

    /// <summary>The month that a calendar shows, as year and month.</summary>
    public const string Month = "month";

    /// <summary>What has passed rather than what is to come: any value.</summary>
    public const string Archive = "archive";
}

using ConsulateSite.Search.Index;
using ConsulateSite.Search.Site;

namespace ConsulateSite.Web.Indexing;

/// <summary>The fields under which the site's pages are searched for.</summary>
internal static class PageFields
{
    /// <summary>The page's name.</summary>
    public const string Title = "title";

    /// <summary>The words that editors expect readers to type; they are never shown.</summary>
    public const string Keywords = "keywords";

    /// <summary>The answer in one or two sentences.</summary>
    public const string Summary = "summary";

    /// <summary>All text of the page, the summary first, so that it stands below a title when nothing else fits better.</summary>
    public const string Body = "body";

    /// <summary>The names and texts of the files that the page refers to.</summary>
    public const string Files = "files";

    /// <summary>The code that identifies a record for ever.</summary>
    public const string Code = "code";

    /// <summary>The category of a procedure.</summary>
    public const string Topic = "topic";

    /// <summary>The code of the part of the site in which the page stands.</summary>
    public const string Section = "section";

    /// <summary>Those for whom the page is.</summary>
    public const string Audience = "audience";

    /// <summary>The year of news and events.</summary>
    public const string Year = "year";

    /// <summary>The alias of the document type.</summary>
    public const string Type = "type";

    /// <summary>The documents and files whose names or texts stand in the text of the page, by their keys.</summary>
    public const string Uses = "uses";

    /// <summary>Which field is which part of a page.</summary>
    public static SiteSearchOptions Parts { get; } = new() { FilesField = Files };

    /// <summary>The fields, with their weights.</summary>
    public static IndexSchema Schema { get; } = new(
    [
        new FieldDefinition(Title) { Boost = 4 },
        new FieldDefinition(Keywords) { Boost = 3 },
        new FieldDefinition(Summary) { Boost = 2 },
        new FieldDefinition(Body),
        new FieldDefinition(Files) { Boost = 0.5f, IsSpellingSource = false },
        new FieldDefinition(Code, FieldKind.Keyword),
        new FieldDefinition(Topic, FieldKind.Keyword),
        new FieldDefinition(Section, FieldKind.Keyword) { IsTyped = false },
        new FieldDefinition(Audience, FieldKind.Keyword) { IsTyped = false },
        new FieldDefinition(Year, FieldKind.Keyword) { IsTyped = false },
        new FieldDefinition(Type, FieldKind.Keyword) { IsTyped = false },
        new FieldDefinition(Uses, FieldKind.Keyword) { IsTyped = false },
    ]);
}

using ConsulateSite.Web.Features.Shared;

namespace ConsulateSite.Web.Features.Searching;

/// <summary>The field of a form that leads to the search.</summary>
/// <param name="Chrome">What surrounds the page: its language, its words.</param>
/// <param name="Id">The identifier of the field, unique on the page.</param>
/// <param name="Query">What stands in the field already.</param>
internal sealed record SearchBox(Chrome Chrome, string Id, string Query = "")
{
    /// <summary>The identifier of the field that a page has as its own.</summary>
    public const string OwnId = "q";

    /// <summary>The identifier of the field above every page.</summary>
    public const string SiteId = "site-search";
}

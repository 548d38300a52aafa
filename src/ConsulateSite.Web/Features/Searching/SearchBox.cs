using Microsoft.Extensions.Localization;

namespace ConsulateSite.Web.Features.Searching;

/// <summary>A form that leads to the search.</summary>
/// <param name="Id">The identifier of its field, unique on the page.</param>
/// <param name="Address">The address of the search.</param>
/// <param name="Culture">The reader's language.</param>
/// <param name="Query">What stands in the field already.</param>
/// <param name="Texts">The words of the interface.</param>
internal sealed record SearchBox(string Id, string Address, string Culture, string Query, IStringLocalizer Texts);

using ConsulateSite.Web.Caching;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Procedures;

/// <summary>The cases of a procedure, such as «first passport» and «lost passport».</summary>
internal static class ProcedureCases
{
    /// <summary>The cases that an address can name.</summary>
    public static IReadOnlyList<CaseBlock> Of(Procedure procedure, string culture) =>
        [.. procedure.Cases(culture).Where(block => block.Code is not null)];

    /// <summary>The case that the address names, or else the first; <c>null</c> when the procedure has none.</summary>
    public static CaseBlock? Choose(Procedure procedure, PageContext page)
    {
        IReadOnlyList<CaseBlock> cases = Of(procedure, page.Culture);
        string? wanted = page.Query[PageParameters.Case];
        if (!string.IsNullOrEmpty(wanted))
        {
            if (cases.FirstOrDefault(block => string.Equals(block.Code, wanted, StringComparison.Ordinal)) is { } found)
            {
                page.Parameters.Accept(PageParameters.Case, wanted);
                return found;
            }

            // Anybody can make up a case, so a page that answers one that does not exist is not kept.
            page.Reads.DoNotStore();
        }

        return cases.Count > 0 ? cases[0] : null;
    }

    /// <summary>What names the case that is shown behind the address of the page; empty when the address names none.</summary>
    /// <param name="chosen">The case that is shown.</param>
    /// <param name="page">The request.</param>
    public static string Query(CaseBlock? chosen, PageContext page) =>
        chosen is not null && page.Parameters.Find(PageParameters.Case) is { } code ? $"?{PageParameters.Case}={Uri.EscapeDataString(code)}" : string.Empty;
}

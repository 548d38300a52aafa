using System.Globalization;
using ConsulateSite.Web.Caching;
using ConsulateSite.Web.Localization;

namespace ConsulateSite.Web.Features.News;

/// <summary>Divides a list into pages.</summary>
internal sealed record Paging
{
    /// <summary>Articles on a page.</summary>
    public const int PageSize = 10;

    private Paging(int current, int count)
    {
        Current = current;
        Count = count;
    }

    /// <summary>The page that is shown, from one.</summary>
    public int Current { get; }

    /// <summary>How many pages there are; an empty list has one.</summary>
    public int Count { get; }

    /// <summary>Finds the page that an address names.</summary>
    /// <param name="wanted">The parameter of the address.</param>
    /// <param name="items">How many items there are.</param>
    /// <returns>The paging; <c>null</c> when the address names a page that does not exist.</returns>
    public static Paging? Find(string? wanted, int items)
    {
        int count = Math.Max(1, (items + PageSize - 1) / PageSize);
        if (string.IsNullOrEmpty(wanted))
        {
            return new Paging(1, count);
        }

        return int.TryParse(wanted, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1 && number <= count
            ? new Paging(number, count)
            : null;
    }

    /// <summary>The items of the page.</summary>
    public IEnumerable<T> Select<T>(IEnumerable<T> items) => items.Skip((Current - 1) * PageSize).Take(PageSize);

    /// <summary>The way to the other pages; <c>null</c> when there is one page only.</summary>
    /// <param name="address">The address of the list.</param>
    /// <param name="formats">How numbers are written.</param>
    public Pager? Pager(string address, SiteFormats formats) =>
        Count == 1
            ? null
            : new Pager(
                [.. Enumerable.Range(1, Count).Select(number => new NavigationPage(formats.Number(number), At(address, number), number == Current))],
                Current > 1 ? At(address, Current - 1) : null,
                Current < Count ? At(address, Current + 1) : null);

    // The first page has one address only.
    private static string At(string address, int number) =>
        number == 1 ? address : string.Create(CultureInfo.InvariantCulture, $"{address}?{PageParameters.Page}={number}");
}

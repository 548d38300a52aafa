using System.Collections.Frozen;

namespace ConsulateSite.Web.Features.Tourism;

/// <summary>
/// The twelve regions in the order of their official numbers. The map is a wall of stars, each roughly where its region lies: it
/// says what is where and how far apart, and draws no border.
/// </summary>
internal static class Regions
{
    /// <summary>Columns of the map, each 1.6 degrees wide.</summary>
    public const int Columns = 10;

    /// <summary>Rows of the map.</summary>
    public const int Rows = 11;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Region> All { get; } =
    [
        new("tourism-region-tanger-tetouan-al-hoceima", 1, "green", "coast", [(7, 0), (8, 0)]),
        new("tourism-region-oriental", 2, "red", "atlas", [(9, 1), (9, 0), (9, 2), (8, 2)]),
        new("tourism-region-fes-meknes", 3, "ochre", "medina", [(7, 1), (8, 1)]),
        new("tourism-region-rabat-sale-kenitra", 4, "blue", "medina", [(6, 1)]),
        new("tourism-region-beni-mellal-khenifra", 5, "green", "atlas", [(6, 2)]),
        new("tourism-region-casablanca-settat", 6, "ochre", "coast", [(5, 2)]),
        new("tourism-region-marrakech-safi", 7, "red", "atlas", [(5, 3), (4, 3)]),
        new("tourism-region-draa-tafilalet", 8, "blue", "dunes", [(6, 3), (7, 2), (7, 3), (6, 4)]),
        new("tourism-region-souss-massa", 9, "ochre", "coast", [(4, 4), (5, 4)]),
        new("tourism-region-guelmim-oued-noun", 10, "green", "dunes", [(4, 5), (3, 5)]),
        new("tourism-region-laayoune-sakia-el-hamra", 11, "red", "dunes", [(2, 6), (3, 6), (1, 7), (2, 7)]),
        new("tourism-region-dakhla-oued-ed-dahab", 12, "blue", "coast", [(0, 9), (1, 8), (1, 9), (0, 10)]),
    ];

    private static readonly FrozenDictionary<string, Region> ByCode = All.ToFrozenDictionary(region => region.Code, StringComparer.Ordinal);

    /// <summary>The region whose page has a code; <c>null</c> when it is none.</summary>
    public static Region? Find(string? code) => code is null ? null : ByCode.GetValueOrDefault(code);
}

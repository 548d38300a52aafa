using System.Globalization;

namespace ConsulateSite.Backoffice.Trees;

/// <summary>Paths of nodes: identifiers from the root down with commas between them, such as <c>-1,1055</c>.</summary>
internal static class NodePath
{
    /// <summary>The identifiers in a path, that of the root first.</summary>
    public static int[] Ids(string path) => [.. path.Split(',').Select(id => int.Parse(id, CultureInfo.InvariantCulture))];

    /// <summary>Whether a node is another one or lies below it.</summary>
    public static bool IsAtOrBelow(string path, string ancestor) =>
        path == ancestor || path.StartsWith($"{ancestor},", StringComparison.Ordinal);
}

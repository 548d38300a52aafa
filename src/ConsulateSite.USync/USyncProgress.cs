namespace ConsulateSite.USync;

/// <summary>How far the work on one kind is.</summary>
/// <param name="Kind">The folder of the kind.</param>
/// <param name="Done">How many items are done.</param>
/// <param name="Total">How many items there are.</param>
/// <param name="Item">The item that was just done.</param>
public sealed record USyncProgress(string Kind, int Done, int Total, USyncItemResult Item);

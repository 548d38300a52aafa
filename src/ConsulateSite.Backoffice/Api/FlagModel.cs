namespace ConsulateSite.Backoffice.Api;

/// <summary>A mark on something in a list. The client wants to be told even where there is none.</summary>
/// <param name="Alias">What the mark is.</param>
internal sealed record FlagModel(string Alias)
{
    /// <summary>No marks.</summary>
    public static IReadOnlyList<FlagModel> None { get; } = [];
}

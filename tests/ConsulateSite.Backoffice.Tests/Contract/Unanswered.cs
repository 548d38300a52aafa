namespace ConsulateSite.Backoffice.Tests.Contract;

/// <summary>A part of the client, or an operation, that the server does not answer.</summary>
/// <param name="Where">A folder of the client, such as <c>packages/elements</c>, or an operation by its key.</param>
/// <param name="Why">Why nobody misses it.</param>
/// <param name="HiddenBy">What is hidden so that nobody gets there; none where the client itself does not lead there.</param>
internal sealed record Unanswered(string Where, string Why, params string[] HiddenBy)
{
    /// <summary>Whether this explains why a folder of the client calls an operation in vain.</summary>
    public bool Explains(ClientOperation operation, string folder) =>
        Where == operation.Key || folder == Where || folder.StartsWith($"{Where}/", StringComparison.Ordinal);
}

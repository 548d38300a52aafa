namespace ConsulateSite.Partners.News;

/// <summary>A feed that is to be read now.</summary>
/// <param name="Partner">Whose it is.</param>
/// <param name="Address">Where it is.</param>
/// <param name="Tag">What the server called the state that was read last.</param>
/// <param name="Date">When the server said that it had changed.</param>
/// <param name="Failures">How often in a row it could not be read.</param>
internal sealed record DueFeed(string Partner, Uri Address, string? Tag, string? Date, int Failures);

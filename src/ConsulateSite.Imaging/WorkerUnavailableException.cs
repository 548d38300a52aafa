namespace ConsulateSite.Imaging;

/// <summary>There is no worker that could compute variants, nor will there be one in the next minutes.</summary>
/// <param name="message">Why, for those who run the site.</param>
public sealed class WorkerUnavailableException(string message) : Exception(message);

namespace ConsulateSite.Web.Indexing;

/// <summary>Where the index is kept between two runs. What is in the file can always be made again.</summary>
/// <param name="Path">The file, absolute.</param>
internal sealed record IndexFile(string Path);

namespace ConsulateSite.Web.Features.Searching;

/// <summary>A file in which something was found.</summary>
/// <param name="Label">That it was found in a file, in the reader's language.</param>
/// <param name="Name">The name of the file.</param>
internal sealed record FileMention(string Label, string Name);

namespace ConsulateSite.Web.Features.OpenData;

/// <summary>A file on the page of open data.</summary>
/// <param name="Label">Its form.</param>
/// <param name="Name">Its name.</param>
/// <param name="Address">Where it is, from the host's root.</param>
/// <param name="Size">Its size.</param>
/// <param name="Checksum">The SHA-256 of its bytes.</param>
internal sealed record DataFileRow(string Label, string Name, string Address, string Size, string Checksum);

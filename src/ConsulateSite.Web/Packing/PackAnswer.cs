namespace ConsulateSite.Web.Packing;

/// <summary>What the site answered.</summary>
/// <param name="Status">The status.</param>
/// <param name="MediaType">The media type without parameters; empty when there is none.</param>
/// <param name="Location">Where the site leads instead; <c>null</c> when it does not.</param>
/// <param name="Body">The bytes.</param>
internal sealed record PackAnswer(int Status, string MediaType, string? Location, byte[] Body)
{
    private const string Html = "text/html";

    /// <summary>Whether it is a page.</summary>
    public bool IsPage => MediaType == Html;
}

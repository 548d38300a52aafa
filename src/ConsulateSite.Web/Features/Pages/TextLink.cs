namespace ConsulateSite.Web.Features.Pages;

/// <summary>A link that an editor made, to this site or another.</summary>
/// <param name="Text">What is there.</param>
/// <param name="Address">Where it is.</param>
internal sealed record TextLink(string Text, string Address);

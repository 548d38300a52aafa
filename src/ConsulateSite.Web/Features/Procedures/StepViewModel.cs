using Microsoft.AspNetCore.Html;

namespace ConsulateSite.Web.Features.Procedures;

/// <summary>A step.</summary>
/// <param name="Title">What to do.</param>
/// <param name="Text">How.</param>
internal sealed record StepViewModel(string Title, IHtmlContent? Text);

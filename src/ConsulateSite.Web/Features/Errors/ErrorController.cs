using ConsulateSite.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace ConsulateSite.Web.Features.Errors;

/// <summary>Helps readers who asked for something that is not there.</summary>
internal sealed class ErrorController(ErrorBuilder builder) : FeatureController
{
    /// <summary>Nothing is at the address.</summary>
    public async Task<IActionResult> Missing() => NotThere("/Features/Errors/Missing.cshtml", await builder.BuildMissingAsync(PageContext));

    /// <summary>The page exists in other languages only.</summary>
    public async Task<IActionResult> Untranslated() =>
        NotThere("/Features/Errors/Untranslated.cshtml", await builder.BuildUntranslatedAsync(PageContext));

    private ViewResult NotThere(string view, object model)
    {
        ViewResult result = View(view, model);
        result.StatusCode = StatusCodes.Status404NotFound;
        return result;
    }
}

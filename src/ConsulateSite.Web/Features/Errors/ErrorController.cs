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

    /// <summary>A page was at the address and was taken away.</summary>
    public async Task<IActionResult> Gone() =>
        NotThere("/Features/Errors/Gone.cshtml", await builder.BuildGoneAsync(PageContext), StatusCodes.Status410Gone);

    private ViewResult NotThere(string view, object model, int status = StatusCodes.Status404NotFound)
    {
        ViewResult result = View(view, model);
        result.StatusCode = status;
        return result;
    }
}

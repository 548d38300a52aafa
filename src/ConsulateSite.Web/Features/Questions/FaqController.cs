using ConsulateSite.Web.Caching;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using Microsoft.AspNetCore.Mvc;

namespace ConsulateSite.Web.Features.Questions;

/// <summary>Shows questions with their answers.</summary>
internal sealed class FaqController(ModelStore models, FaqBuilder builder) : DocumentController(models)
{
    public async Task<IActionResult> Index() =>
        await ShowAsync("/Features/Questions/Faq.cshtml", () => builder.BuildAsync(ContentAs<Faq>(), PageContext));
}

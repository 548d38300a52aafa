using ConsulateSite.Web.Caching;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using Microsoft.AspNetCore.Mvc;

namespace ConsulateSite.Web.Features.DocumentFinders;

/// <summary>Asks the next question.</summary>
internal sealed class DocumentFinderController(ModelStore models, DocumentFinderBuilder builder) : DocumentController(models)
{
    public Task<IActionResult> Index()
    {
        DocumentFinder finder = ContentAs<DocumentFinder>();
        FinderAnswers answers = builder.Read(finder, PageContext);
        return ShowAsync("/Features/DocumentFinders/DocumentFinder.cshtml", () => builder.BuildAsync(finder, answers, PageContext));
    }
}

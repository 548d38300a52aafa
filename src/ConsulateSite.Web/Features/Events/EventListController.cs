using ConsulateSite.Web.Caching;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using Microsoft.AspNetCore.Mvc;

namespace ConsulateSite.Web.Features.Events;

/// <summary>Shows events as a list and as a calendar.</summary>
internal sealed class EventListController(ModelStore models, EventListBuilder builder) : DocumentController(models)
{
    public Task<IActionResult> Index()
    {
        EventList list = ContentAs<EventList>();
        EventSelection selection = builder.Choose(list, PageContext);
        return ShowAsync("/Features/Events/EventList.cshtml", () => builder.BuildAsync(list, selection, PageContext));
    }
}

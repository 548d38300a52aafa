using ConsulateSite.Web.Caching;
using ConsulateSite.Web.Features.Calendars;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;
using Microsoft.AspNetCore.Mvc;

namespace ConsulateSite.Web.Features.Events;

/// <summary>Shows an event, and hands it out for calendars.</summary>
internal sealed class EventController(ModelStore models, EventBuilder builder, EventFile file) : DocumentController(models)
{
    public async Task<IActionResult> Index() =>
        await ShowAsync("/Features/Events/Event.cshtml", () => builder.BuildAsync(ContentAs<Event>(), PageContext));

    /// <summary>The event for a calendar; nothing when it does not say when it takes place.</summary>
    [ActionName(Representation.CalendarAction)]
    public IActionResult Calendar() =>
        file.Write(ContentAs<Event>(), PageContext) is { } written ? Download(written, CalendarText.MediaType, Representation.Calendar) : NotFound();
}

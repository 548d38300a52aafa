using ConsulateSite.Cms.BackgroundJobs;
using ConsulateSite.Cms.Tests.Engine;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Cms.Tests.BackgroundJobs;

public sealed class ScheduledPublishingTests(ContentSite site) : IClassFixture<ContentSite>
{
    private static readonly DateTime Past = DateTime.UtcNow.AddMinutes(-5);
    private static readonly DateTime Future = DateTime.UtcNow.AddDays(1);

    [Fact]
    public void What_is_due_is_published_in_the_language_it_is_due_in()
    {
        IContent page = site.NewPage("Due");
        site.Contents.Save(page);
        Schedule(page, ("ar", Past, ContentScheduleAction.Release), ("fr", Future, ContentScheduleAction.Release));

        Run();

        IContent read = site.Contents.GetById(page.Key)!;
        Assert.True(read.IsCulturePublished("ar"));
        Assert.False(read.IsCulturePublished("fr"));
        ContentSchedule left = Assert.Single(site.Contents.GetContentScheduleByContentId(page.Id).FullSchedule);
        Assert.Equal("fr", left.Culture);
    }

    [Fact]
    public void What_has_expired_is_withdrawn()
    {
        IContent page = site.Publish(site.NewPage("Expired"));
        Schedule(page, ("fr", Past, ContentScheduleAction.Expire));

        Run();

        IContent read = site.Contents.GetById(page.Key)!;
        Assert.True(read.IsCulturePublished("ar"));
        Assert.False(read.IsCulturePublished("fr"));
    }

    private void Schedule(IContent page, params (string Culture, DateTime Date, ContentScheduleAction Action)[] entries)
    {
        ContentScheduleCollection schedule = new();
        foreach ((string culture, DateTime date, ContentScheduleAction action) in entries)
        {
            schedule.Add(new ContentSchedule(culture, date, action));
        }

        site.Contents.PersistContentSchedule(page, schedule);
    }

    private void Run() => ActivatorUtilities.CreateInstance<ScheduledPublishing>(site.Engine.Services).Run();
}

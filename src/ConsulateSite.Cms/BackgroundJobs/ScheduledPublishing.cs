using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Web;

namespace ConsulateSite.Cms.BackgroundJobs;

/// <summary>Publishes and unpublishes what is due, once a minute.</summary>
internal sealed class ScheduledPublishing(
    IContentService content, IUmbracoContextFactory contexts, IRuntimeState runtime, TimeProvider time, ILogger<ScheduledPublishing> logger)
    : PeriodicJob(TimeSpan.FromMinutes(1), runtime, time, logger)
{
    /// <summary>Publishes and unpublishes what is due now. Each document is a transaction of its own.</summary>
    public void Run()
    {
        // Handlers of Umbraco's notifications may ask for addresses, which takes the context of a request.
        using UmbracoContextReference context = contexts.EnsureUmbracoContext();
        foreach (PublishResult failed in content.PerformScheduledPublish(Time.GetUtcNow().UtcDateTime).Where(x => !x.Success))
        {
            Logger.LogError("The schedule of document {Key} could not be carried out: {Result}", failed.Content.Key, failed.Result);
        }
    }

    protected override Task RunAsync(CancellationToken stoppingToken)
    {
        Run();
        return Task.CompletedTask;
    }
}

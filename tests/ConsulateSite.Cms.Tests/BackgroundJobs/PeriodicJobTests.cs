using ConsulateSite.Cms.BackgroundJobs;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using NSubstitute;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Cms.Tests.BackgroundJobs;

public class PeriodicJobTests
{
    [Fact]
    public async Task A_failure_does_not_end_the_job()
    {
        using FailingJob job = new(Runtime(RuntimeLevel.Run), NullLogger.Instance);
        await job.StartAsync(CancellationToken.None);
        await job.Twice.Task.WaitAsync(TimeSpan.FromSeconds(30));
        await job.StopAsync(CancellationToken.None);
        Assert.True(job.ExecuteTask!.IsCompleted);
    }

    [Fact]
    public async Task Nothing_is_done_before_the_application_runs()
    {
        using FailingJob job = new(Runtime(RuntimeLevel.Boot), NullLogger.Instance);
        await job.StartAsync(CancellationToken.None);
        await Task.Delay(100);
        await job.StopAsync(CancellationToken.None);
        Assert.Equal(0, job.Runs);
    }

    private static IRuntimeState Runtime(RuntimeLevel level)
    {
        IRuntimeState runtime = Substitute.For<IRuntimeState>();
        runtime.Level.Returns(level);
        return runtime;
    }

    private sealed class FailingJob(IRuntimeState runtime, ILogger logger)
        : PeriodicJob(TimeSpan.FromMilliseconds(10), runtime, TimeProvider.System, logger)
    {
        public TaskCompletionSource Twice { get; } = new();

        public int Runs { get; private set; }

        protected override Task RunAsync(CancellationToken stoppingToken)
        {
            if (++Runs == 2)
            {
                Twice.SetResult();
            }

            throw new InvalidOperationException("The work failed.");
        }
    }
}

using System.Diagnostics;
using ConsulateSite.Imaging.Commands;
using ConsulateSite.Imaging.Supervision;
using ConsulateSite.Imaging.Tests.Pictures;
using ConsulateSite.Imaging.Worker;

namespace ConsulateSite.Imaging.Tests.Supervision;

public sealed class WorkerPoolTests : IDisposable
{
    private readonly PictureFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_worker_that_ends_costs_one_image_and_is_replaced()
    {
        using WorkerProcess worker = await WorkerProcess.StartAsync(_folder.Options(), CancellationToken.None);
        using (Process process = Process.GetProcessById(worker.Id))
        {
            process.Kill();
            await process.WaitForExitAsync();
        }

        Assert.Null(await worker.DoAsync(Job(), TimeSpan.FromMinutes(1), CancellationToken.None));

        using WorkerPool pool = new(_folder.Options(), TimeProvider.System);
        await pool.DoAsync(Job());
        Assert.Equal(1, pool.Idle);
        Assert.Matches(@"^\d+\.\d+", pool.Version);
    }

    [Fact]
    public async Task An_image_that_takes_too_long_is_refused_and_its_worker_ended()
    {
        using WorkerPool pool = new(_folder.Options() with { MaxTime = TimeSpan.Zero }, TimeProvider.System);

        ImageRefusedException refused = await Assert.ThrowsAsync<ImageRefusedException>(() => pool.DoAsync(Job()));

        Assert.Equal(ImageRefusal.TooCostly, refused.Reason);
        Assert.Equal(0, pool.Idle);
    }

    [Fact]
    public async Task An_image_that_needs_too_much_memory_is_refused_and_the_next_is_computed()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        // Progressive files are decoded as a whole.
        FileInfo large = SamplePictures.Progressive(_folder.Path("large.jpg"), 7000, 7000);
        using WorkerPool pool = new(_folder.Options() with { MaxWorkerMemory = 160L * 1024 * 1024 }, TimeProvider.System);

        await Assert.ThrowsAsync<ImageRefusedException>(() => pool.DoAsync(Job() with { Source = large.FullName }));

        await pool.DoAsync(Job());
    }

    [Fact]
    public async Task Nobody_waits_behind_a_queue_that_is_full()
    {
        using WorkerPool pool = new(_folder.Options() with { MaxWaiting = 0 }, TimeProvider.System);
        WorkerJob job = Job();
        Task first = pool.DoAsync(job);

        await Assert.ThrowsAsync<WorkersBusyException>(() => pool.DoAsync(job));

        await first;
        await pool.DoAsync(job);
    }

    [Fact]
    public async Task A_worker_without_work_is_ended()
    {
        using WorkerPool pool = new(_folder.Options() with { IdleTime = TimeSpan.FromMilliseconds(1) }, TimeProvider.System);

        await pool.DoAsync(Job());

        Assert.True(SpinWait.SpinUntil(() => pool.Idle == 0, TimeSpan.FromMinutes(1)));
    }

    private WorkerJob Job()
    {
        FileInfo photo = SamplePictures.Gradient(_folder.Path("photo.jpg"), 400, 300);
        return new WorkerJob(photo.FullName, _folder.Path("variant.webp"), new ImageCommand { Width = 100 }, ImageFormat.Webp, MaxPixels: 60_000_000);
    }
}

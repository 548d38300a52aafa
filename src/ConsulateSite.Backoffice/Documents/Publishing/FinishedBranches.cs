using Microsoft.Extensions.Caching.Memory;

namespace ConsulateSite.Backoffice.Documents.Publishing;

/// <summary>
/// The client asks for the outcome of publishing a branch by the number of a task. Branches are published while the client waits, so
/// there are numbers of finished ones only.
/// </summary>
internal sealed class FinishedBranches(TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(10);

    private readonly MemoryCache _tasks = new(new MemoryCacheOptions());

    /// <summary>Gives a finished task a number.</summary>
    public Guid Add()
    {
        Guid task = Guid.NewGuid();
        _tasks.Set(task, true, time.GetUtcNow() + Remembered);
        return task;
    }

    /// <summary>Whether a task with this number has been finished lately.</summary>
    public bool Contains(Guid task) => _tasks.TryGetValue(task, out _);

    public void Dispose() => _tasks.Dispose();
}

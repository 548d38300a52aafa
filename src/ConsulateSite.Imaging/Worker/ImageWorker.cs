using System.Text.Json;
using ConsulateSite.Imaging.Native;

namespace ConsulateSite.Imaging.Worker;

/// <summary>The program beside the site: reads jobs line by line until its input ends, which it does when the site does.</summary>
internal static class ImageWorker
{
    /// <summary>Works until the input ends.</summary>
    /// <param name="jobs">Where jobs come from.</param>
    /// <param name="replies">Where replies go.</param>
    /// <param name="threads">How many threads an image may use.</param>
    /// <param name="maxMemory">How much memory the process may have, in bytes.</param>
    /// <returns>The exit code: 0, or 1 when there is no libvips.</returns>
    public static int Run(TextReader jobs, TextWriter replies, int threads, long maxMemory)
    {
        MemoryLimit.Set(maxMemory);
        try
        {
            Reply(replies, new WorkerReply(Version: VipsLoader.Initialize(threads)));
        }
        catch (Exception missing) when (missing is DllNotFoundException or EntryPointNotFoundException)
        {
            Reply(replies, new WorkerReply(Message: missing.Message));
            return 1;
        }

        while (jobs.ReadLine() is { } line)
        {
            Reply(replies, Do(JsonSerializer.Deserialize(line, WorkerJson.Default.WorkerJob)!));
        }

        return 0;
    }

    private static WorkerReply Do(WorkerJob job)
    {
        try
        {
            VariantComputation.Run(job);
            return new WorkerReply();
        }
        catch (ImageRefusedException refused)
        {
            return new WorkerReply(Refusal: refused.Reason, Message: refused.Message);
        }
        catch (IOException failure)
        {
            return new WorkerReply(Refusal: ImageRefusal.Damaged, Message: failure.Message);
        }
    }

    private static void Reply(TextWriter replies, WorkerReply reply)
    {
        replies.WriteLine(JsonSerializer.Serialize(reply, WorkerJson.Default.WorkerReply));
        replies.Flush();
    }
}

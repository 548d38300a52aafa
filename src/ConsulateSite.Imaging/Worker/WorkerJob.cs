using ConsulateSite.Imaging.Commands;

namespace ConsulateSite.Imaging.Worker;

/// <summary>What the worker is told: one line of JSON.</summary>
/// <param name="Source">The image, an absolute path.</param>
/// <param name="Target">The file to write, an absolute path.</param>
/// <param name="Command">What is asked for.</param>
/// <param name="Format">The format to write.</param>
/// <param name="MaxPixels">The most pixels that an image may have to be decoded.</param>
internal sealed record WorkerJob(string Source, string Target, ImageCommand Command, ImageFormat Format, long MaxPixels);

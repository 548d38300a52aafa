namespace ConsulateSite.Imaging.Worker;

/// <summary>What the worker answers: one line of JSON, when it is ready and after each job.</summary>
/// <param name="Version">The version of libvips, in the first line; <c>null</c> when there is none.</param>
/// <param name="Refusal">Why the image is not computed; <c>null</c> when it was.</param>
/// <param name="Message">What went wrong, for those who run the site.</param>
internal sealed record WorkerReply(string? Version = null, ImageRefusal? Refusal = null, string? Message = null);

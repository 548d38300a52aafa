namespace ConsulateSite.Imaging;

/// <summary>So many variants are waiting to be computed that no other may wait.</summary>
public sealed class WorkersBusyException() : Exception("Too many variants of images are waiting to be computed.");

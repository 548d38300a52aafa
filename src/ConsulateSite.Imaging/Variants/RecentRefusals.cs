using System.Collections.Concurrent;

namespace ConsulateSite.Imaging.Variants;

/// <summary>Remembers what was refused, so that a broken picture on a page costs one attempt and not one for every reader.</summary>
internal sealed class RecentRefusals(TimeProvider time)
{
    private const int MaxKept = 1_000;

    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<string, Refusal> _refusals = new(StringComparer.Ordinal);

    /// <summary>Fails as the last attempt did, if that is not long ago.</summary>
    /// <param name="name">The variant.</param>
    /// <exception cref="ImageRefusedException">It was refused.</exception>
    public void ThrowIfRefused(string name)
    {
        if (_refusals.TryGetValue(name, out Refusal? refusal) && refusal.Until > time.GetUtcNow())
        {
            throw new ImageRefusedException(refusal.Reason, refusal.Message) { IsRepeated = true };
        }
    }

    /// <summary>Remembers a refusal.</summary>
    /// <param name="name">The variant.</param>
    /// <param name="refused">Why.</param>
    public void Add(string name, ImageRefusedException refused)
    {
        if (_refusals.Count >= MaxKept)
        {
            _refusals.Clear();
        }

        _refusals[name] = new Refusal(refused.Reason, refused.Message, time.GetUtcNow() + Kept);
    }

    private sealed record Refusal(ImageRefusal Reason, string Message, DateTimeOffset Until);
}

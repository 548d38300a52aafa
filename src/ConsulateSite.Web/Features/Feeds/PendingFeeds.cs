using System.Globalization;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Web.Features.Feeds;

/// <summary>
/// The feeds that the hub has not been told of yet, in the database: they wait for a hub that is away, and for a site that was stopped. A feed that
/// changes twice waits once, because a hub asks for what the feed says then.
/// </summary>
internal sealed class PendingFeeds(IKeyValueService values)
{
    private const string Key = "ConsulateSite+Feeds+Pending";

    private readonly Lock _gate = new();

    /// <summary>What is waiting: constants of <see cref="FeedNames" />, each with how often it has changed meanwhile.</summary>
    public IReadOnlyDictionary<string, int> All => Read();

    /// <summary>Lets feeds wait.</summary>
    public void Add(IReadOnlyCollection<string> names)
    {
        if (names.Count == 0)
        {
            return;
        }

        lock (_gate)
        {
            Dictionary<string, int> waiting = Read();
            foreach (string name in names)
            {
                waiting[name] = waiting.GetValueOrDefault(name) + 1;
            }

            Write(waiting);
        }
    }

    /// <summary>Forgets those that the hub has been told of, unless they have changed since.</summary>
    /// <param name="told">What was waiting when it was told.</param>
    public void Remove(IReadOnlyDictionary<string, int> told)
    {
        lock (_gate)
        {
            Write(Read().Where(entry => !told.TryGetValue(entry.Key, out int changes) || changes != entry.Value));
        }
    }

    private Dictionary<string, int> Read() => (values.GetValue(Key) ?? string.Empty)
        .Split(',', StringSplitOptions.RemoveEmptyEntries)
        .Select(entry => entry.Split('='))
        .ToDictionary(entry => entry[0], entry => int.Parse(entry[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private void Write(IEnumerable<KeyValuePair<string, int>> waiting) =>
        values.SetValue(Key, string.Join(',', waiting.Select(entry => string.Create(CultureInfo.InvariantCulture, $"{entry.Key}={entry.Value}"))));
}

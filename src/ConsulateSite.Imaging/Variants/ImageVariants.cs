using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ConsulateSite.Imaging.Commands;
using ConsulateSite.Imaging.Supervision;
using ConsulateSite.Imaging.Worker;

namespace ConsulateSite.Imaging.Variants;

/// <summary>Variants of images, from the disk or computed: once, however many ask at the same time.</summary>
public sealed class ImageVariants : IDisposable
{
    // Changes with what the computation makes of the same command, so that older files are not taken for its results.
    private const string Computation = "1";

    private readonly ImagingOptions _options;
    private readonly VariantStore _store;
    private readonly WorkerPool _workers;
    private readonly RecentRefusals _refusals;
    private readonly ConcurrentDictionary<string, Lazy<Task>> _running = new(StringComparer.Ordinal);
    private int _computed;

    /// <param name="options">Where variants are kept, and what computing them may cost.</param>
    /// <param name="time">The clock.</param>
    public ImageVariants(ImagingOptions options, TimeProvider time)
    {
        _options = options;
        _store = new VariantStore(options.CacheFolder, options.MaxCacheBytes, time);
        _workers = new WorkerPool(options, time);
        _refusals = new RecentRefusals(time);
    }

    /// <summary>The version of libvips in use; <c>null</c> before the first computation.</summary>
    public string? LibraryVersion => _workers.Version;

    /// <summary>How many variants this object has had computed.</summary>
    public int Computed => Volatile.Read(ref _computed);

    /// <summary>Opens a variant that is kept already.</summary>
    /// <param name="image">The file of the image.</param>
    /// <param name="command">What is asked for.</param>
    /// <param name="format">The format to write.</param>
    /// <returns>The variant; <c>null</c> when it has to be computed.</returns>
    public ImageVariant? Find(FileInfo image, ImageCommand command, ImageFormat format) => Find(KeyOf(image, command, format), format);

    /// <summary>Opens a variant, which is computed when it is not kept already.</summary>
    /// <param name="image">The file of the image.</param>
    /// <param name="command">What is asked for.</param>
    /// <param name="format">The format to write.</param>
    /// <param name="cancellationToken">Ends the waiting, not the computation.</param>
    /// <exception cref="ImageRefusedException">The image is damaged, beyond the limits, or none at all.</exception>
    /// <exception cref="WorkersBusyException">Too many variants wait to be computed.</exception>
    /// <exception cref="WorkerUnavailableException">Nothing can be computed on this computer.</exception>
    public async Task<ImageVariant> GetAsync(FileInfo image, ImageCommand command, ImageFormat format, CancellationToken cancellationToken)
    {
        string key = KeyOf(image, command, format);
        while (true)
        {
            if (Find(key, format) is { } kept)
            {
                return kept;
            }

            _refusals.ThrowIfRefused(key);
            Lazy<Task> running = _running.GetOrAdd(key, _ => new Lazy<Task>(() => ComputeAsync(image, command, format, key)));
            await running.Value.WaitAsync(cancellationToken);
        }
    }

    /// <inheritdoc />
    public void Dispose() => _workers.Dispose();

    private static string NameOf(string key, ImageFormat format) => $"{key}.{ImageFormats.Ending(format)}";

    // A file that was replaced is another one, even under the same name.
    private static string KeyOf(FileInfo image, ImageCommand command, ImageFormat format)
    {
        string text = string.Create(
            CultureInfo.InvariantCulture,
            $"{Computation}|{image.FullName}|{image.Length}|{image.LastWriteTimeUtc.Ticks}|{ImageQuery.Write(command with { Version = null })}|{format}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    private ImageVariant? Find(string key, ImageFormat format) =>
        _store.Open(NameOf(key, format)) is { } file ? new ImageVariant(file, format, key) : null;

    private async Task ComputeAsync(FileInfo image, ImageCommand command, ImageFormat format, string key)
    {
        string name = NameOf(key, format);
        try
        {
            // It may have been finished between looking for it and getting here.
            if (_store.Contains(name))
            {
                return;
            }

            if (image.Length > _options.MaxFileBytes)
            {
                throw new ImageRefusedException(
                    ImageRefusal.TooLarge, $"The file has {image.Length} bytes; more than {_options.MaxFileBytes} are not read.");
            }

            await _workers.DoAsync(new WorkerJob(image.FullName, _store.Begin(name), command, format, _options.MaxPixels));
            _store.Complete(name);
            Interlocked.Increment(ref _computed);
        }
        catch (ImageRefusedException refused)
        {
            _refusals.Add(key, refused);
            _store.Abandon(name);
            throw;
        }
        finally
        {
            _running.TryRemove(key, out _);
        }
    }
}

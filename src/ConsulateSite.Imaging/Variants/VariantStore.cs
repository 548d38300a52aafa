namespace ConsulateSite.Imaging.Variants;

/// <summary>The variants on the disk. A file is there whole or not at all; the ones that nobody asked for longest make room.</summary>
internal sealed class VariantStore
{
    // Some room at once, so that not every new variant has an old one looked for.
    private const double KeptWhenFull = 0.9;

    private readonly string _folder;
    private readonly long _maxBytes;
    private readonly TimeProvider _time;
    private readonly Lock _lock = new();
    private readonly Lazy<Dictionary<string, Entry>> _entries;
    private long _bytes;

    /// <param name="folder">Where the files are, absolute.</param>
    /// <param name="maxBytes">How many bytes of them are kept.</param>
    /// <param name="time">The clock.</param>
    public VariantStore(string folder, long maxBytes, TimeProvider time)
    {
        _folder = folder;
        _maxBytes = maxBytes;
        _time = time;
        _entries = new Lazy<Dictionary<string, Entry>>(ReadFolder);
    }

    /// <summary>How many bytes are kept.</summary>
    public long Bytes
    {
        get
        {
            lock (_lock)
            {
                _ = _entries.Value;
                return _bytes;
            }
        }
    }

    /// <summary>Opens a variant; <c>null</c> when it is not kept.</summary>
    /// <param name="name">The name of its file.</param>
    public FileStream? Open(string name)
    {
        FileStream file;
        try
        {
            file = new FileStream(PathOf(name), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0, useAsync: true);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }

        Note(name, file.Length);
        return file;
    }

    /// <summary>Whether a variant is kept.</summary>
    /// <param name="name">The name of its file.</param>
    public bool Contains(string name) => File.Exists(PathOf(name));

    /// <summary>A name for a file that is being written, in the folder where it will be kept.</summary>
    /// <param name="name">The name of the file.</param>
    public string Begin(string name)
    {
        string path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return Path.ChangeExtension(path, ".part");
    }

    /// <summary>Keeps what was written.</summary>
    /// <param name="name">The name of the file.</param>
    public void Complete(string name)
    {
        string path = PathOf(name);
        File.Move(Begin(name), path, overwrite: true);
        Note(name, new FileInfo(path).Length);
        MakeRoom(except: name);
    }

    /// <summary>Removes what was written of a variant that did not come about.</summary>
    /// <param name="name">The name of the file.</param>
    public void Abandon(string name) => File.Delete(Begin(name));

    private string PathOf(string name) => Path.Combine(_folder, name[..2], name);

    private void Note(string name, long bytes)
    {
        lock (_lock)
        {
            // Reading the folder, if nobody did before, sets the sum.
            Dictionary<string, Entry> entries = _entries.Value;
            _bytes += bytes - (entries.TryGetValue(name, out Entry? known) ? known.Bytes : 0);
            entries[name] = new Entry(bytes, _time.GetUtcNow().UtcDateTime);
        }
    }

    private void MakeRoom(string except)
    {
        string[] leaving;
        lock (_lock)
        {
            leaving = _bytes <= _maxBytes ? [] : [.. Oldest(except)];
            foreach (string name in leaving)
            {
                _entries.Value.Remove(name, out Entry? entry);
                _bytes -= entry!.Bytes;
            }
        }

        foreach (string name in leaving)
        {
            File.Delete(PathOf(name));
        }
    }

    private IEnumerable<string> Oldest(string except)
    {
        long excess = _bytes - (long)(_maxBytes * KeptWhenFull);
        foreach ((string name, Entry entry) in _entries.Value.Where(entry => entry.Key != except).OrderBy(entry => entry.Value.Used))
        {
            if (excess <= 0)
            {
                yield break;
            }

            excess -= entry.Bytes;
            yield return name;
        }
    }

    // What an earlier run kept counts too; what it was writing when it ended is of no use.
    private Dictionary<string, Entry> ReadFolder()
    {
        Dictionary<string, Entry> entries = new(StringComparer.Ordinal);
        foreach (FileInfo file in new DirectoryInfo(Directory.CreateDirectory(_folder).FullName).EnumerateFiles("*", SearchOption.AllDirectories))
        {
            if (file.Extension == ".part")
            {
                if (file.LastWriteTimeUtc < _time.GetUtcNow().UtcDateTime.AddHours(-1))
                {
                    file.Delete();
                }

                continue;
            }

            entries[file.Name] = new Entry(file.Length, file.LastWriteTimeUtc);
            _bytes += file.Length;
        }

        return entries;
    }

    private sealed record Entry(long Bytes, DateTime Used);
}

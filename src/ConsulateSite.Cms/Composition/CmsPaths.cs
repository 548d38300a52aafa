namespace ConsulateSite.Cms.Composition;

/// <summary>The folders in which an instance keeps what it must not lose, all below one data directory.</summary>
/// <param name="data">The data directory, absolute.</param>
public sealed class CmsPaths(string data)
{
    /// <summary>The folder that holds everything below; back up this one.</summary>
    public string Data { get; } = data;

    /// <summary>The embedded database.</summary>
    public string Database => Path.Combine(Data, "consulate.db");

    /// <summary>Uploaded files.</summary>
    public string Media => Path.Combine(Data, "media");

    /// <summary>Keys that protect cookies and tokens.</summary>
    public string Keys => Path.Combine(Data, "keys");

    /// <summary>What is kept for searching; made again when it is missing.</summary>
    public string Indexes => Path.Combine(Data, "indexes");

    /// <summary>Uploads that no document uses yet; may be emptied at any time.</summary>
    public string Temporary => Path.Combine(Data, "temp");
}

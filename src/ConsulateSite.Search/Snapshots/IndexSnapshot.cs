using System.Security.Cryptography;
using ConsulateSite.Search.Index;

namespace ConsulateSite.Search.Snapshots;

/// <summary>Keeps an index in a file, so that it need not be built again at every start.</summary>
public static class IndexSnapshot
{
    // Raised with every change of the format or of the analysis.
    private const int FormatVersion = 1;

    private static ReadOnlySpan<byte> Magic => "CSSEARCH"u8;

    /// <summary>
    /// Writes the state of an index. The file is written beside the old one, brought to the disk and then put in its place, so
    /// that at any moment either of them is whole.
    /// </summary>
    /// <param name="reader">The state; updates may go on.</param>
    /// <param name="path">The file. Its folder must exist.</param>
    /// <param name="stamp">What tells whether the source has changed since, such as the number of its last change.</param>
    /// <exception cref="IOException">The file cannot be written, or somebody else is writing it.</exception>
    public static void Save(IndexReader reader, string path, string stamp)
    {
        string temporary = path + ".new";
        using (FileStream file = new(temporary, FileMode.Create, FileAccess.ReadWrite, FileShare.None, bufferSize: 1 << 16))
        {
            using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            using (HashingStream hashing = new(file, hash))
            using (BufferedStream buffered = new(hashing, 1 << 16))
            using (BinaryWriter writer = new(buffered))
            {
                writer.Write(Magic);
                writer.Write(FormatVersion);
                writer.Write(reader.Schema.Signature);
                writer.Write(stamp);
                SnapshotWriter.Write(writer, reader);
            }

            file.Write(hash.GetHashAndReset());
            file.Flush(flushToDisk: true);
        }

        File.Move(temporary, path, overwrite: true);
    }

    /// <summary>Reads an index that <see cref="Save"/> has written.</summary>
    /// <param name="path">The file.</param>
    /// <param name="schema">The fields that the index must have.</param>
    /// <exception cref="IOException">The file is there but cannot be read.</exception>
    public static LoadedSnapshot Load(string path, IndexSchema schema)
    {
        if (!File.Exists(path))
        {
            return new LoadedSnapshot(SnapshotStatus.Missing, null, null);
        }

        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 1 << 16);
        if (!IsWhole(file))
        {
            return new LoadedSnapshot(SnapshotStatus.Damaged, null, null);
        }

        file.Position = Magic.Length;
        using BinaryReader reader = new(file);
        if (reader.ReadInt32() != FormatVersion || reader.ReadString() != schema.Signature)
        {
            return new LoadedSnapshot(SnapshotStatus.Outdated, null, null);
        }

        string stamp = reader.ReadString();
        return new LoadedSnapshot(SnapshotStatus.Loaded, new SearchIndex(SnapshotReader.Read(reader, schema)), stamp);
    }

    // The sum is checked before anything is believed: a damaged length would ask for any amount of memory.
    private static bool IsWhole(FileStream file)
    {
        long length = file.Length - SHA256.HashSizeInBytes;
        if (length < Magic.Length + sizeof(int))
        {
            return false;
        }

        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        byte[] buffer = new byte[1 << 16];
        while (length > 0)
        {
            int read = file.Read(buffer, 0, (int)Math.Min(buffer.Length, length));
            if (read == 0)
            {
                return false;
            }

            hash.AppendData(buffer, 0, read);
            length -= read;
        }

        byte[] expected = new byte[SHA256.HashSizeInBytes];
        file.ReadExactly(expected);
        file.Position = 0;
        byte[] magic = new byte[Magic.Length];
        file.ReadExactly(magic);
        return hash.GetHashAndReset().AsSpan().SequenceEqual(expected) && Magic.SequenceEqual(magic);
    }
}

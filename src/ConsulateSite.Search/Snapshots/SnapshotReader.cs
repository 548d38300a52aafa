using System.Runtime.InteropServices;
using ConsulateSite.Search.Index;

namespace ConsulateSite.Search.Snapshots;

/// <summary>Reads what <see cref="SnapshotWriter"/> has written.</summary>
internal static class SnapshotReader
{
    public static IndexReader Read(BinaryReader reader, IndexSchema schema)
    {
        long version = reader.ReadInt64();
        CultureReader[] cultures = Repeat(reader.ReadInt32(), () =>
        {
            string culture = reader.ReadString();
            return new CultureReader(schema, culture, Repeat(reader.ReadInt32(), () => ReadSegment(reader, schema, culture)));
        });
        return new IndexReader(schema, cultures, version);
    }

    private static SegmentReader ReadSegment(BinaryReader reader, IndexSchema schema, string culture)
    {
        SearchDocument[] documents = Repeat(reader.ReadInt32(), () => ReadDocument(reader));
        LiveDocuments live = LiveDocuments.From(ReadArray<ulong>(reader), documents.Length);
        Segment segment = new()
        {
            Culture = culture,
            Documents = documents,
            Terms = ReadTerms(reader),
            Fields = Repeat(schema.Fields.Count, () => ReadPostings(reader)),
            Offsets = Repeat(schema.Fields.Count, () => new TokenOffsets { Data = ReadArray<byte>(reader), Starts = ReadArray<int>(reader) }),
            Words = new SurfaceWords(ReadTerms(reader), ReadArray<int>(reader)),
        };
        return new SegmentReader(segment, live);
    }

    private static FieldPostings ReadPostings(BinaryReader reader) => new()
    {
        TermStarts = ReadArray<int>(reader),
        Documents = ReadArray<int>(reader),
        PositionStarts = ReadArray<int>(reader),
        Positions = ReadArray<int>(reader),
        Norms = ReadArray<byte>(reader),
        DocumentCount = reader.ReadInt32(),
        TokenCount = reader.ReadInt64(),
    };

    private static TermDictionary ReadTerms(BinaryReader reader) => new(ReadArray<char>(reader), ReadArray<int>(reader));

    private static SearchDocument ReadDocument(BinaryReader reader)
    {
        SearchDocument document = new(reader.ReadString(), reader.ReadString())
        {
            Boost = reader.ReadSingle(),
            Date = reader.ReadBoolean() ? new DateTimeOffset(reader.ReadInt64(), TimeSpan.Zero) : null,
        };
        bool hasPayload = reader.ReadBoolean();
        string payload = reader.ReadString();
        return document with
        {
            Payload = hasPayload ? payload : null,
            Texts = Repeat(reader.ReadInt32(), () => KeyValuePair.Create(string.Intern(reader.ReadString()), reader.ReadString()))
                .ToDictionary(StringComparer.Ordinal),
            Keywords = Repeat(reader.ReadInt32(), () => KeyValuePair.Create(
                    string.Intern(reader.ReadString()), (IReadOnlyList<string>)Repeat(reader.ReadInt32(), reader.ReadString)))
                .ToDictionary(StringComparer.Ordinal),
        };
    }

    private static T[] Repeat<T>(int count, Func<T> read)
    {
        T[] values = new T[count];
        for (int index = 0; index < count; index++)
        {
            values[index] = read();
        }

        return values;
    }

    private static T[] ReadArray<T>(BinaryReader reader)
        where T : unmanaged
    {
        T[] values = new T[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }
}

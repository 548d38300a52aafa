using System.Runtime.InteropServices;
using ConsulateSite.Search.Index;

namespace ConsulateSite.Search.Snapshots;

/// <summary>Writes the segments of an index, in the byte order of the processor.</summary>
internal static class SnapshotWriter
{
    public static void Write(BinaryWriter writer, IndexReader reader)
    {
        writer.Write(reader.Version);
        CultureReader[] cultures = [.. reader.CultureReaders];
        writer.Write(cultures.Length);
        foreach (CultureReader culture in cultures)
        {
            writer.Write(culture.Culture);
            writer.Write(culture.Segments.Count);
            foreach (SegmentReader segment in culture.Segments)
            {
                Write(writer, segment);
            }
        }
    }

    private static void Write(BinaryWriter writer, SegmentReader reader)
    {
        Segment segment = reader.Segment;
        writer.Write(segment.Documents.Length);
        foreach (SearchDocument document in segment.Documents)
        {
            Write(writer, document);
        }

        WriteArray<ulong>(writer, [.. reader.Live.Bits]);
        Write(writer, segment.Terms);
        foreach (FieldPostings field in segment.Fields)
        {
            WriteArray(writer, field.TermStarts);
            WriteArray(writer, field.Documents);
            WriteArray(writer, field.PositionStarts);
            WriteArray(writer, field.Positions);
            WriteArray(writer, field.Norms);
            writer.Write(field.DocumentCount);
            writer.Write(field.TokenCount);
        }

        foreach (TokenOffsets offsets in segment.Offsets)
        {
            WriteArray(writer, offsets.Data);
            WriteArray(writer, offsets.Starts);
        }

        Write(writer, segment.Words.Words);
        WriteArray(writer, segment.Words.Counts);
    }

    private static void Write(BinaryWriter writer, TermDictionary terms)
    {
        WriteArray(writer, terms.Letters);
        WriteArray(writer, terms.Starts);
    }

    private static void Write(BinaryWriter writer, SearchDocument document)
    {
        writer.Write(document.Id);
        writer.Write(document.Culture);
        writer.Write(document.Boost);
        writer.Write(document.Date.HasValue);
        if (document.Date is { } date)
        {
            writer.Write(date.UtcTicks);
        }

        writer.Write(document.Payload is not null);
        writer.Write(document.Payload ?? string.Empty);
        writer.Write(document.Texts.Count);
        foreach ((string field, string text) in document.Texts)
        {
            writer.Write(field);
            writer.Write(text);
        }

        writer.Write(document.Keywords.Count);
        foreach ((string field, IReadOnlyList<string> values) in document.Keywords)
        {
            writer.Write(field);
            writer.Write(values.Count);
            foreach (string value in values)
            {
                writer.Write(value);
            }
        }
    }

    private static void WriteArray<T>(BinaryWriter writer, T[] values)
        where T : unmanaged
    {
        writer.Write(values.Length);
        writer.Write(MemoryMarshal.AsBytes(values.AsSpan()));
    }
}

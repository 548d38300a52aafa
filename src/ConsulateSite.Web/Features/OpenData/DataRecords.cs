using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ConsulateSite.Web.Features.OpenData.Records;

namespace ConsulateSite.Web.Features.OpenData;

/// <summary>Writes records with all their parts.</summary>
internal static class DataRecords
{
    private static readonly JsonWriterOptions Writing = new() { Encoder = DataJson.Options.Encoder };

    /// <summary>Writes the file of a dataset, in UTF-8 without a byte order mark.</summary>
    /// <param name="dataset">What the dataset says of itself.</param>
    /// <param name="record">The type of the records.</param>
    /// <param name="records">The records.</param>
    /// <param name="changed">When the last of them changed.</param>
    public static byte[] Write(DatasetHead dataset, Type record, IReadOnlyList<DataRecord> records, DateTimeOffset? changed)
    {
        using MemoryStream output = new();
        using (Utf8JsonWriter json = new(output, Writing))
        {
            json.WriteStartObject();
            json.WriteString("dataset", dataset.Name);
            json.WriteString("title", dataset.Title);
            json.WriteString("language", dataset.Language);
            json.WriteString("publisher", dataset.Publisher);
            json.WriteString("notice", dataset.Notice);
            json.WriteString("licence", DataLicence.Address);
            json.WriteString("schema", dataset.AddressOf(DataFormat.Schema));
            json.WritePropertyName("changed");
            JsonSerializer.Serialize(json, changed, DataJson.Options);
            json.WriteNumber("count", records.Count);
            json.WriteStartArray("records");
            JsonTypeInfo type = DataJson.Options.GetTypeInfo(record);
            foreach (DataRecord one in records)
            {
                JsonSerializer.Serialize(json, one, type);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return output.ToArray();
    }
}

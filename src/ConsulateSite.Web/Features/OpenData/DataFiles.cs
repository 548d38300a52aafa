using System.Text.Json;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.OpenData;

/// <summary>Makes the file that an address asks for.</summary>
internal sealed class DataFiles(DatasetBuilder builder, DataChanges changes)
{
    /// <summary>The name of the files with what changed, and with what that looks like, without their endings.</summary>
    public const string ChangesName = "changes";

    /// <summary>The file with what changed.</summary>
    public const string Changes = ChangesName + ".json";

    /// <summary>The file that says what the one with the changes looks like.</summary>
    public const string ChangesSchema = ChangesName + ".schema.json";

    /// <summary>The file with the catalogue.</summary>
    public const string Catalog = "catalog.jsonld";

    /// <summary>Makes a file.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="page">The request.</param>
    /// <returns>The file with the address of its schema, if it has one; <c>null</c> when there is none of that name.</returns>
    public async Task<(DataFile File, string? Schema)?> FindAsync(string name, PageContext page)
    {
        DatasetHead head = builder.ChangesOf(page);
        switch (name)
        {
            case Changes:
                return (new DataFile(name, DataFormat.Json, Write(await changes.ListAsync(page))), head.AddressOf(DataFormat.Schema));
            case ChangesSchema:
                return (new DataFile(name, DataFormat.Schema, DataSchema.WriteChanges(head, builder.Names, page.Texts)), null);
            case Catalog:
                return (new DataFile(name, DataFormat.Linked, Write(DataCatalog.ForPortals(
                    builder.HomeOf(page), page.Texts["Data.Title"], page.Culture, builder.All(page), head))), null);
            default:
                return name.IndexOf('.', StringComparison.Ordinal) is var dot and > 0
                    && builder.Find(name[..dot], page) is { } dataset
                    && dataset.Files.FirstOrDefault(file => file.Name == name) is { } found
                        ? (found, found.Format == DataFormat.Schema ? null : dataset.Head.AddressOf(DataFormat.Schema))
                        : null;
        }
    }

    private static byte[] Write<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, DataJson.Options);
}

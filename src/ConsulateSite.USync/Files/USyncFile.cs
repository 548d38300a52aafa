using System.Xml.Linq;

namespace ConsulateSite.USync.Files;

/// <summary>
/// One <c>.config</c> file. What we do not know stays in <see cref="Document"/> untouched; what nobody changed is kept
/// as <see cref="Bytes"/>, so that it can be written back byte for byte.
/// </summary>
internal sealed class USyncFile(string name, byte[] bytes, XDocument document)
{
    /// <summary>The path below the version folder, with forward slashes: what messages show.</summary>
    public string Name { get; } = name;

    /// <summary>The file as it lies on disk.</summary>
    public byte[] Bytes { get; } = bytes;

    /// <summary>The parsed file.</summary>
    public XDocument Document { get; } = document;

    /// <summary>The root element.</summary>
    public XElement Root => Document.Root!;

    /// <summary>The key of the item, or <see cref="Guid.Empty"/> when the file has none.</summary>
    public Guid Key { get; } = document.Root!.Attribute("Key").AsGuid() ?? Guid.Empty;

    /// <summary>The alias of the item; for content its name.</summary>
    public string Alias { get; } = document.Root!.Attribute("Alias")?.Value ?? string.Empty;

    /// <summary>What a tombstone says, or null for a live item.</summary>
    public TombstoneChange? Tombstone { get; } = TombstoneOf(document.Root!);

    private static TombstoneChange? TombstoneOf(XElement root)
    {
        if (root.Name.LocalName != "Empty")
        {
            return null;
        }

        string change = root.Attribute("Change")?.Value ?? string.Empty;
        return Enum.TryParse(change, ignoreCase: true, out TombstoneChange parsed) && !int.TryParse(change, out _)
            ? parsed
            : throw root.Error($"The tombstone says Change=\"{change}\"; known are Delete, Rename and Clean.");
    }
}

using System.Text.Json.Nodes;
using System.Xml.Linq;
using ConsulateSite.Web.Generation;

namespace ConsulateSite.Web.Models.Generation;

/// <summary>Reads the document types and data types of a uSync folder, as far as models need them.</summary>
internal static class SchemaFolder
{
    /// <summary>Reads the schema.</summary>
    /// <param name="folder">The folder that holds <c>ContentTypes</c> and <c>DataTypes</c>.</param>
    /// <param name="words">The words for the names of types and fields.</param>
    /// <returns>The document types, ordered by alias.</returns>
    /// <exception cref="InvalidDataException">A type names a data type that has no file, or a term that has no words.</exception>
    public static IReadOnlyList<SchemaType> Read(string folder, SchemaWords words)
    {
        Dictionary<Guid, SchemaDataType> dataTypes = SchemaFiles.Read(folder, "DataTypes").Select(ReadDataType).ToDictionary(type => type.Key);
        List<XElement> files = [.. SchemaFiles.Read(folder, "ContentTypes")];
        HashSet<string> compositions =
        [
            .. files.Descendants("Composition").Select(composition => composition.Value),
        ];
        return
        [
            .. files
                .Select(file => ReadType(file, dataTypes, compositions, words))
                .OrderBy(type => type.Alias, StringComparer.Ordinal),
        ];
    }

    private static SchemaDataType ReadDataType(XElement root) =>
        new(
            Guid.Parse((string)root.Attribute("Key")!),
            (string)root.Element("Info")!.Element("EditorAlias")!,
            JsonNode.Parse((string?)root.Element("Config") is { Length: > 0 } config ? config : "{}")!.AsObject());

    private static SchemaType ReadType(
        XElement root, Dictionary<Guid, SchemaDataType> dataTypes, HashSet<string> compositions, SchemaWords words)
    {
        XElement info = root.Element("Info")!;
        string alias = (string)root.Attribute("Alias")!;
        return new SchemaType(
            Guid.Parse((string)root.Attribute("Key")!),
            alias,
            words.Of((string)info.Element("Name")!),
            words.Of((string?)info.Element("Description") ?? string.Empty),
            bool.Parse((string?)info.Element("IsElement") ?? "false"),
            compositions.Contains(alias),
            [.. info.Descendants("Composition").Select(composition => composition.Value).Order(StringComparer.Ordinal)],
            [
                .. root.Descendants("GenericProperty")
                    .Select(property => ReadProperty(alias, property, dataTypes, words))
                    .OrderBy(property => property.Alias, StringComparer.Ordinal),
            ]);
    }

    private static SchemaProperty ReadProperty(string type, XElement property, Dictionary<Guid, SchemaDataType> dataTypes, SchemaWords words)
    {
        string alias = (string)property.Element("Alias")!;
        Guid definition = Guid.Parse((string)property.Element("Definition")!);
        return new SchemaProperty(
            alias,
            words.Of((string)property.Element("Name")!),
            words.Of((string?)property.Element("Description") ?? string.Empty),
            ((string?)property.Element("Variations") ?? string.Empty).Contains("Culture", StringComparison.Ordinal),
            dataTypes.TryGetValue(definition, out SchemaDataType? dataType)
                ? dataType
                : throw new InvalidDataException($"{type}.{alias} uses the data type {definition}, which has no file."));
    }
}

using ConsulateSite.Cms.Tests.Serialization;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;
using Aliases = Umbraco.Cms.Core.Constants.PropertyEditors.Aliases;

namespace ConsulateSite.Cms.Tests.PropertyEditors.Blocks;

/// <summary>
/// Two element types: one that varies, with a title that varies, a code that is one for all languages and a list of
/// further blocks that is one for all languages; and one that does not vary, with a note.
/// </summary>
internal sealed class BlockSchema
{
    public BlockSchema(EditorHost host)
    {
        Host = host;
        Varying = Add("step", ContentVariation.Culture,
            host.PropertyType(Aliases.TextBox, new TextboxConfiguration(), "title", ContentVariation.Culture),
            host.PropertyType(Aliases.TextBox, new TextboxConfiguration(), "code"),
            host.PropertyType(Aliases.BlockList, new BlockListConfiguration(), "inner"));
        Invariant = Add("note", ContentVariation.Nothing, host.PropertyType(Aliases.TextBox, new TextboxConfiguration(), "text"));
    }

    public EditorHost Host { get; }

    public ContentType Varying { get; }

    public ContentType Invariant { get; }

    public IDataEditor List => Host.Editors[Aliases.BlockList]!;

    /// <summary>A block of the varying type.</summary>
    public BlockItemData Step(Guid key, params (string Alias, string? Culture, object? Value)[] values) => Block(Varying, key, values);

    /// <summary>A block of the invariant type.</summary>
    public BlockItemData Note(Guid key, string text) => Block(Invariant, key, ("text", null, text));

    /// <summary>A stored list, exposed as told.</summary>
    public static string Stored(IEnumerable<BlockItemData> blocks, params (Guid Key, string? Culture)[] exposed) =>
        Serializers.Values.Serialize(Value(blocks, exposed));

    public static BlockListValue Value(IEnumerable<BlockItemData> blocks, params (Guid Key, string? Culture)[] exposed) =>
        new(blocks.Select(block => new BlockListLayoutItem(block.Key)).ToList())
        {
            ContentData = [.. blocks],
            Expose = [.. exposed.Select(entry => new BlockItemVariation(entry.Key, entry.Culture, null))],
        };

    public static BlockListValue Read(object? stored) => Serializers.Values.Deserialize<BlockListValue>((string)stored!)!;

    /// <summary>One stored value of a block.</summary>
    public static object? ValueOf(object? stored, Guid key, string alias, string? culture) =>
        Read(stored).ContentData.Find(block => block.Key == key)?.Values
            .SingleOrDefault(value => value.Alias == alias && value.Culture == culture)?.Value;

    private static BlockItemData Block(ContentType type, Guid key, params (string Alias, string? Culture, object? Value)[] values) =>
        new(key, type.Key, type.Alias)
        {
            Values = [.. values.Select(value => new BlockPropertyValue { Alias = value.Alias, Culture = value.Culture, Value = value.Value })],
        };

    private ContentType Add(string alias, ContentVariation variations, params PropertyType[] properties)
    {
        ContentType type = new(Host.Strings, -1) { Key = Guid.NewGuid(), Alias = alias, IsElement = true, Variations = variations };
        foreach (PropertyType property in properties)
        {
            type.AddPropertyType(property, "content", "Content");
        }

        NSubstitute.SubstituteExtensions.Returns(Host.ContentTypes.Get(type.Key), type);
        return type;
    }
}

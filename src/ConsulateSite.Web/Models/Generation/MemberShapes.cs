using System.Text.Json.Nodes;

namespace ConsulateSite.Web.Models.Generation;

/// <summary>Decides from a property's editor how the property appears on a model.</summary>
internal sealed class MemberShapes(IReadOnlyList<SchemaType> types)
{
    private const string AnyContent = "IPublishedContent";
    private const string AnyElement = "IPublishedElement";

    private readonly Dictionary<Guid, SchemaType> _types = types.ToDictionary(type => type.Key);

    /// <summary>The shape of a property; <c>null</c> for one that holds no value of its own.</summary>
    /// <exception cref="NotSupportedException">The editor has no shape yet.</exception>
    public MemberShape? Of(SchemaProperty property)
    {
        JsonObject configuration = property.DataType.Configuration;
        bool varies = property.Varies;
        return property.DataType.EditorAlias switch
        {
            "Umbraco.TextBox" or "Umbraco.TextArea" or "Umbraco.EmailAddress" or "Umbraco.RadioButtonList" => MemberShape.Text(varies),
            "Umbraco.RichText" => MemberShape.Object("IHtmlEncodedString", varies),
            "Umbraco.Decimal" => MemberShape.Value("decimal", varies),
            "Umbraco.Integer" => MemberShape.Value("int", varies),
            "Umbraco.DateTime" => MemberShape.Value("DateTime", varies),
            "Umbraco.TrueFalse" => MemberShape.Value("bool", varies),
            "Umbraco.CheckBoxList" or "Umbraco.Tags" or "Umbraco.MultipleTextstring" => MemberShape.Many("string", varies),
            "Umbraco.DropDown.Flexible" => Flag(configuration, "multiple") ? MemberShape.Many("string", varies) : MemberShape.Text(varies),
            "Umbraco.MediaPicker3" => OneOrMany(AnyContent, !Flag(configuration, "multiple"), varies),
            "Umbraco.MultiUrlPicker" => OneOrMany("Link", Number(configuration, "maxNumber") == 1, varies),
            "Umbraco.MultiNodeTreePicker" => OneOrMany(Picked(configuration), Number(configuration, "maxNumber") == 1, varies),
            "Umbraco.BlockList" => MemberShape.Blocks(Block(configuration)),
            "Umbraco.ListView" or "Umbraco.Label" => null,
            string editor => throw new NotSupportedException($"{property.Alias}: the editor {editor} has no shape."),
        };
    }

    private static MemberShape OneOrMany(string type, bool one, bool varies) =>
        one ? MemberShape.Only(type, varies) : MemberShape.Many(type, varies);

    private static bool Flag(JsonObject configuration, string name) => (bool?)configuration[name] ?? false;

    private static int Number(JsonObject configuration, string name) => (int?)configuration[name] ?? 0;

    private string Picked(JsonObject configuration)
    {
        string[] filter = ((string?)configuration["filter"] ?? string.Empty)
            .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return filter.Length == 1 ? ModelOf(filter[0], AnyContent) : AnyContent;
    }

    private string Block(JsonObject configuration) =>
        configuration["blocks"] is JsonArray { Count: 1 } blocks
            ? ModelOf((string?)blocks[0]!["contentElementTypeKey"], AnyElement)
            : AnyElement;

    private string ModelOf(string? key, string otherwise) =>
        Guid.TryParse(key, out Guid guid) && _types.TryGetValue(guid, out SchemaType? type) ? ModelNames.Of(type) : otherwise;
}

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Cms.Storage.Types;

/// <summary>The definition of a document type or media type as its row stores it.</summary>
internal sealed record ContentTypePayload
{
    // The text goes into a database and never into a page, so Arabic stays Arabic.
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Converters = { new JsonStringEnumConverter() },
    };

    public string? Icon { get; init; }

    public string? Thumbnail { get; init; }

    public string? Description { get; init; }

    public bool AllowedAsRoot { get; init; }

    public bool IsElement { get; init; }

    public bool AllowedInLibrary { get; init; }

    /// <summary>The key of the data type that configures the list of children.</summary>
    public Guid? ListView { get; init; }

    public ContentVariation Variations { get; init; }

    public IReadOnlyList<PropertyGroupPayload> Groups { get; init; } = [];

    /// <summary>The properties that belong to no group.</summary>
    public IReadOnlyList<PropertyTypePayload> Ungrouped { get; init; } = [];

    /// <summary>The identifiers of the types whose properties this one has too.</summary>
    public IReadOnlyList<int> Compositions { get; init; } = [];

    /// <summary>The types of children that may be created, in the order in which they are offered.</summary>
    public IReadOnlyList<AllowedTypePayload> AllowedTypes { get; init; } = [];

    /// <summary>The identifiers of the templates that documents may choose.</summary>
    public IReadOnlyList<int> Templates { get; init; } = [];

    /// <summary>The identifier of the default template; zero for none.</summary>
    public int DefaultTemplate { get; init; }

    public static ContentTypePayload FromJson(string json) =>
        JsonSerializer.Deserialize<ContentTypePayload>(json, Options) ?? new ContentTypePayload();

    public string ToJson() => JsonSerializer.Serialize(this, Options);
}

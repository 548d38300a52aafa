using System.Xml.Linq;
using Umbraco.Cms.Core.Models;

namespace ConsulateSite.USync.Handlers.Types;

/// <summary>A property of a type. What is null was not said.</summary>
internal sealed record TypeProperty
{
    /// <summary>Its key, or null in old files.</summary>
    public Guid? Key { get; init; }

    /// <summary>Its alias.</summary>
    public required string Alias { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The key of its data type.</summary>
    public required Guid Definition { get; init; }

    /// <summary>The alias of the editor, for people.</summary>
    public string? EditorAlias { get; init; }

    /// <summary>Whether a value is needed.</summary>
    public bool? Mandatory { get; init; }

    /// <summary>The regular expression that values must match.</summary>
    public string? Validation { get; init; }

    /// <summary>The description.</summary>
    public string? Description { get; init; }

    /// <summary>Its place in the group.</summary>
    public int? SortOrder { get; init; }

    /// <summary>The alias of its tab or group; empty for none.</summary>
    public string Tab { get; init; } = string.Empty;

    /// <summary>The caption of its tab or group.</summary>
    public string TabCaption { get; init; } = string.Empty;

    /// <summary>By what its values vary.</summary>
    public ContentVariation? Variations { get; init; }

    /// <summary>What is said when the value is missing.</summary>
    public string? MandatoryMessage { get; init; }

    /// <summary>What is said when the value does not match.</summary>
    public string? ValidationMessage { get; init; }

    /// <summary>Whether the label stands above the field.</summary>
    public bool? LabelOnTop { get; init; }

    /// <summary>The element it was read from, for messages.</summary>
    public XElement? Source { get; init; }

    /// <summary>Adds what is compared.</summary>
    public void AddFacts(Facts facts)
    {
        string path = $"Property[{Alias}]/";
        facts.Add(path + "Key", Key);
        facts.Add(path + "Name", Name);
        facts.Add(path + "Definition", Definition);
        facts.Add(path + "Mandatory", Mandatory);
        facts.Add(path + "Validation", Validation);
        facts.Add(path + "Description", Description);
        facts.Add(path + "SortOrder", SortOrder);
        facts.Add(path + "Tab", Tab);
        facts.Add(path + "Variations", Variations?.ToString());
        facts.Add(path + "MandatoryMessage", MandatoryMessage);
        facts.Add(path + "ValidationRegExpMessage", ValidationMessage);
        facts.Add(path + "LabelOnTop", LabelOnTop);
    }
}

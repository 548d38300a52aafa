using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Web.Models.Generation;

/// <summary>The C# names of models and their members.</summary>
internal static class ModelNames
{
    private static readonly string[] Reserved =
    [
        .. typeof(IPublishedContent).GetInterfaces().Append(typeof(IPublishedContent))
            .SelectMany(type => type.GetProperties())
            .Select(property => property.Name),
    ];

    /// <summary>The name of the class or, for a composition, of the interface.</summary>
    public static string Of(SchemaType type) => type.IsComposition ? $"I{Pascal(type.Alias)}" : Pascal(type.Alias);

    /// <summary>The name of the interface of a composition.</summary>
    public static string OfComposition(string alias) => $"I{Pascal(alias)}";

    /// <summary>
    /// The name of a member. A property called like a member of every published item, or like its own type, gets a suffix.
    /// </summary>
    public static string OfMember(string alias, string owner) =>
        Pascal(alias) switch
        {
            "Name" => "NameText",
            string name when name == owner || Reserved.Contains(name) => $"{name}Value",
            string name => name,
        };

    private static string Pascal(string alias) => string.Concat(alias[..1].ToUpperInvariant(), alias[1..]);
}

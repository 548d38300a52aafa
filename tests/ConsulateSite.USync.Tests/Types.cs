using ConsulateSite.USync.Handlers.Nodes;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Strings;

namespace ConsulateSite.USync.Tests;

/// <summary>Makes types for tests, with Umbraco's own models.</summary>
internal static class Types
{
    public static IShortStringHelper ShortStrings { get; } =
        new DefaultShortStringHelper(new DefaultShortStringHelperConfig().WithDefault(new RequestHandlerSettings()));

    public static NodeType Varying(params (string Alias, bool Varies, ValueStorageType Storage)[] properties)
    {
        ContentType type = new(ShortStrings, -1) { Alias = "page", Variations = ContentVariation.Culture };
        foreach ((string alias, bool varies, ValueStorageType storage) in properties)
        {
            type.AddPropertyType(
                new PropertyType(ShortStrings, "Umbraco.TextBox", storage, alias) { Variations = varies ? ContentVariation.Culture : ContentVariation.Nothing },
                "content",
                "Content");
        }

        return new NodeType(type);
    }
}

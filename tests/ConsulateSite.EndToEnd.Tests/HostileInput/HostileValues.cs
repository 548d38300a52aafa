using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace ConsulateSite.EndToEnd.Tests.HostileInput;

/// <summary>Fills every field of a type that takes text with the same attack, blocks included, and the others with something ordinary.</summary>
/// <param name="site">The site.</param>
/// <param name="attack">The text.</param>
/// <param name="culture">The language of the texts.</param>
/// <param name="picture">What stands where a picture belongs.</param>
/// <param name="asAddress">Whether links lead to the attack too; what would run is refused there.</param>
internal sealed class HostileValues(SiteFixture site, string attack, string culture, Guid picture, bool asAddress)
{
    private const int DeepestBlocks = 2;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>The values of a document, as the client sends them.</summary>
    public async Task<JsonArray> OfAsync(IContentType type, int depth = 0)
    {
        JsonArray values = [];
        foreach (IPropertyType property in type.CompositionPropertyTypes)
        {
            if (await ValueAsync(property, depth) is { } value)
            {
                values.Add(new JsonObject
                {
                    ["alias"] = property.Alias,
                    ["culture"] = property.VariesByCulture() ? culture : null,
                    ["segment"] = null,
                    ["value"] = value,
                });
            }
        }

        return values;
    }

    private static string[] Ordinary() => [$"code-{Guid.NewGuid():N}"[..20], "https://example.org/", "+33123456789", "12:00", "2026", "01-01", "EUR", "x"];

    private static string Cut(string text, int? maximum) => maximum is { } length && text.Length > length ? text[..length] : text;

    private async Task<JsonNode?> ValueAsync(IPropertyType property, int depth)
    {
        object? configuration = (await site.Service<IDataTypeService>().GetAsync(property.DataTypeKey))?.ConfigurationObject;
        return property.PropertyEditorAlias switch
        {
            // Two pages with the same address would have none.
            Constants.PropertyEditors.Aliases.TextBox when property.Alias == Constants.Conventions.Content.UrlName => $"{Cut(attack, 200)} {Guid.NewGuid():N}",
            // What has a form of its own takes nothing else.
            Constants.PropertyEditors.Aliases.TextBox when property.ValidationRegExp is { Length: > 0 } form =>
                Ordinary().FirstOrDefault(text => Regex.IsMatch(text, form, RegexOptions.None, Patience)),
            Constants.PropertyEditors.Aliases.TextBox => Cut(attack, (configuration as TextboxConfiguration)?.MaxChars ?? 512),
            Constants.PropertyEditors.Aliases.TextArea => Cut(attack, (configuration as TextAreaConfiguration)?.MaxChars),
            Constants.PropertyEditors.Aliases.RichText => RichText(),
            Constants.PropertyEditors.Aliases.MultiUrlPicker => Links(),
            Constants.PropertyEditors.Aliases.Tags or Constants.PropertyEditors.Aliases.MultipleTextstring => new JsonArray(attack),
            Constants.PropertyEditors.Aliases.DropDownListFlexible => new JsonArray(First(configuration)),
            Constants.PropertyEditors.Aliases.CheckBoxList => new JsonArray(First(configuration)),
            Constants.PropertyEditors.Aliases.RadioButtonList => First(configuration),
            Constants.PropertyEditors.Aliases.Integer or Constants.PropertyEditors.Aliases.Decimal when property.Mandatory => 1,
            Constants.PropertyEditors.Aliases.MediaPicker3 => Picture(),
            Constants.PropertyEditors.Aliases.BlockList when depth < DeepestBlocks => await BlocksAsync((BlockListConfiguration)configuration!, depth),
            _ => null,
        };
    }

    private static string? First(object? configuration) => (configuration as ValueListConfiguration)?.Items.FirstOrDefault();

    private static JsonObject NoBlocks() => new()
    {
        ["layout"] = new JsonObject(),
        ["contentData"] = new JsonArray(),
        ["settingsData"] = new JsonArray(),
        ["expose"] = new JsonArray(),
    };

    private JsonObject RichText() => new() { ["markup"] = attack, ["blocks"] = NoBlocks() };

    private JsonArray Picture() =>
    [
        new JsonObject { ["key"] = Guid.NewGuid(), ["mediaKey"] = picture, ["mediaTypeAlias"] = "", ["crops"] = new JsonArray(), ["focalPoint"] = null },
    ];

    private JsonArray Links()
    {
        JsonArray links =
        [
            new JsonObject { ["type"] = "external", ["name"] = attack, ["url"] = "https://example.org/", ["queryString"] = asAddress ? attack : $"?{attack}", ["target"] = attack },
        ];
        if (asAddress)
        {
            links.Add(new JsonObject { ["type"] = "external", ["name"] = "x", ["url"] = attack });
        }

        return links;
    }

    private async Task<JsonObject> BlocksAsync(BlockListConfiguration configuration, int depth)
    {
        JsonArray layout = [];
        JsonArray content = [];
        JsonArray expose = [];
        foreach (Guid element in configuration.Blocks.Select(block => block.ContentElementTypeKey))
        {
            Guid key = Guid.NewGuid();
            IContentType type = (await site.Service<IContentTypeService>().GetAsync(element))!;
            layout.Add(new JsonObject { ["contentKey"] = key });
            content.Add(new JsonObject { ["key"] = key, ["contentTypeKey"] = element, ["values"] = await OfAsync(type, depth + 1) });
            expose.Add(new JsonObject { ["contentKey"] = key, ["culture"] = culture, ["segment"] = null });
        }

        return new JsonObject
        {
            ["layout"] = new JsonObject { ["Umbraco.BlockList"] = layout },
            ["contentData"] = content,
            ["settingsData"] = new JsonArray(),
            ["expose"] = expose,
        };
    }
}

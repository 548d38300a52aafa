using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ConsulateSite.Web.Hosting.Assets;

namespace ConsulateSite.Web.Features.Embeds;

/// <summary>The script that pages of others load: the elements with their style sheet in it, without comments and indentation.</summary>
internal sealed class EmbedScript(AssetCatalog assets)
{
    private const string Elements = "/js/embed.js";
    private const string Style = "/css/standalone/embed.css";
    private const string Place = "\"style\"";

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Lazy<Asset> _asset = new(() => new Asset(
        EmbedPaths.Script, "text/javascript; charset=utf-8", Encoding.UTF8.GetBytes(Join(Text(assets, Elements), Text(assets, Style))), isText: true));

    /// <summary>The script.</summary>
    public Asset Asset => _asset.Value;

    /// <summary>Puts a style sheet into a script.</summary>
    /// <param name="script">The script, with its comments on lines of their own.</param>
    /// <param name="style">The style sheet.</param>
    /// <exception cref="InvalidDataException">The script has no place for it.</exception>
    public static string Join(string script, string style)
    {
        if (!script.Contains(Place, StringComparison.Ordinal))
        {
            throw new InvalidDataException($"{Elements} has no {Place} for the style sheet to stand in.");
        }

        StringBuilder joined = new(script.Length + style.Length);
        foreach (string line in script.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal)))
        {
            joined.Append(line).Append('\n');
        }

        return joined.Replace(Place, JsonSerializer.Serialize(StyleSheet.Minify(style), Json)).ToString();
    }

    private static string Text(AssetCatalog assets, string path) =>
        Encoding.UTF8.GetString(assets.Find(path)?.Content ?? throw new InvalidOperationException($"The site has no file {path}."));
}

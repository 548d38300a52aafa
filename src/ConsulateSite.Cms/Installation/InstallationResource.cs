using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConsulateSite.Cms.Installation;

/// <summary>Reads the definitions that are embedded beside this type.</summary>
internal static class InstallationResource
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>Reads a list of definitions.</summary>
    /// <exception cref="InvalidOperationException">The resource is missing from the assembly.</exception>
    public static IReadOnlyList<T> Read<T>(string fileName)
    {
        using Stream stream = typeof(InstallationResource).Assembly.GetManifestResourceStream(typeof(InstallationResource), fileName)
            ?? throw new InvalidOperationException($"'{fileName}' is not embedded.");
        return JsonSerializer.Deserialize<List<T>>(stream, Options)!;
    }
}

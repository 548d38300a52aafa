using System.Text.RegularExpressions;

namespace ConsulateSite.Architecture.Tests;

public sealed partial class BackofficePluginTests
{
    // A picker takes keys, which a browser cannot look up by alias.
    [Fact]
    public void Keys_of_document_types_are_those_of_the_content()
    {
        Match[] keys =
        [
            .. Repository.Files("src/ConsulateSite.Backoffice/App_Plugins", ".js").SelectMany(file => TypeKey().Matches(file.Text)),
        ];

        Assert.NotEmpty(keys);
        Assert.All(keys, key => Assert.Contains(
            $"<ContentType Key=\"{key.Groups["key"].Value}\"",
            Repository.Read($"uSync/v18/ContentTypes/{key.Groups["alias"].Value.ToLowerInvariant()}.config"),
            StringComparison.Ordinal));
    }

    [GeneratedRegex(@"const (?<alias>[A-Z]+)_TYPE = '(?<key>[0-9a-f-]{36})'", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TypeKey();
}

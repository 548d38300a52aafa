namespace ConsulateSite.Web.Features.Embeds;

/// <summary>A code to paste.</summary>
/// <param name="Name">Which: a part of the names of its words in the dictionary.</param>
/// <param name="Text">The code.</param>
internal sealed record EmbedCode(string Name, string Text)
{
    /// <summary>The key of its name in the reader's language.</summary>
    public string NameKey => $"EmbedCode.{Name}";

    /// <summary>The key of when it is used.</summary>
    public string UseKey => $"EmbedCode.{Name}Text";

    /// <summary>Its name in addresses.</summary>
    public string Anchor => $"code-{Name.ToLowerInvariant()}";

    /// <summary>How many lines show most of it.</summary>
    public int Rows => Math.Clamp(Text.Count(sign => sign == '\n') + 3, 4, 12);
}

namespace ConsulateSite.Web.Models.Generation;

/// <summary>How a property appears on a model.</summary>
/// <param name="Type">The C# type.</param>
/// <param name="Reader">The method of <see cref="PublishedValues"/> that reads it, with its type argument.</param>
/// <param name="NeedsCulture">Whether the caller says which language; then the member is a method.</param>
/// <param name="TakesFirst">Whether the reader gives a list of which the only item counts.</param>
internal sealed record MemberShape(string Type, string Reader, bool NeedsCulture, bool TakesFirst = false)
{
    public static MemberShape Text(bool varies) => Object("string", varies);

    public static MemberShape Object(string type, bool varies) => new($"{type}?", $"Read<{type}>", varies);

    public static MemberShape Value(string type, bool varies) => new($"{type}?", $"ReadValue<{type}>", varies);

    public static MemberShape Many(string type, bool varies) => new($"IReadOnlyList<{type}>", $"ReadMany<{type}>", varies);

    public static MemberShape Only(string type, bool varies) => new($"{type}?", $"ReadMany<{type}>", varies, TakesFirst: true);

    /// <summary>Blocks vary inside, even where the list of blocks does not.</summary>
    public static MemberShape Blocks(string type) => new($"IReadOnlyList<{type}>", $"ReadBlocks<{type}>", NeedsCulture: true);
}

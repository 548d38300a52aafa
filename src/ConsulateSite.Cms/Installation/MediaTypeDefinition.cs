namespace ConsulateSite.Cms.Installation;

/// <summary>A media type that every Umbraco has.</summary>
internal sealed record MediaTypeDefinition(
    int Id, Guid Key, string Alias, string Name, string Icon, Guid? ListView, Guid[]? AllowedTypes, MediaTypeDefinition.PropertyGroup? Group)
{
    internal sealed record PropertyGroup(Guid Key, string Alias, string Name, Property[] Properties);

    internal sealed record Property(Guid Key, string Alias, string Name, Guid DataType, bool Mandatory);
}

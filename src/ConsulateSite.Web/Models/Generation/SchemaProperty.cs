namespace ConsulateSite.Web.Models.Generation;

/// <summary>A property of a type.</summary>
internal sealed record SchemaProperty(string Alias, string Name, string Description, bool Varies, SchemaDataType DataType);

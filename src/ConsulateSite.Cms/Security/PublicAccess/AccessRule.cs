namespace ConsulateSite.Cms.Security.PublicAccess;

/// <summary>Who may see a protected document, as it is stored with the document's protection.</summary>
internal sealed record AccessRule(Guid Key, string? Type, string? Value);

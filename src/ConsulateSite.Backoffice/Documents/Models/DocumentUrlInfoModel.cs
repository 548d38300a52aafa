namespace ConsulateSite.Backoffice.Documents.Models;

internal sealed record DocumentUrlInfoModel(string? Message, string Provider, bool IsExternal, string? Culture, string? Url);

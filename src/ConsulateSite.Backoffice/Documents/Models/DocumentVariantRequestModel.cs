using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.Documents.Models;

/// <summary>What one language is called. Its flags are those with which it was read.</summary>
internal sealed record DocumentVariantRequestModel(string? Culture, string? Segment, string Name, IReadOnlyCollection<FlagModel>? Flags);

using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.ContentEditing;

namespace ConsulateSite.Backoffice.Documents.Models;

internal sealed record SortDocumentChildrenByFieldRequestModel(string? Culture, ContentSortField Field, Direction Direction);

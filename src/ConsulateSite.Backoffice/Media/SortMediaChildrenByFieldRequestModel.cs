using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.ContentEditing;

namespace ConsulateSite.Backoffice.Media;

internal sealed record SortMediaChildrenByFieldRequestModel(ContentSortField Field, Direction Direction);
